package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reported stands on no page, in no list, file, search or interface; it opens to three people for a reason (rule 9). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReporterIT {

    private static final String NAME = "昝慕白";
    private static final String UNIT = "望江托管班";

    @Test
    void who_reported_is_seen_only_after_a_reason_was_given() throws SQLException {
        Visitor receiver = Visitor.as("officer");
        PageForm filled = Intake.filled(receiver, "强制报告保密").with("report:reporterName", NAME);
        assertEquals(302, receiver.send(Intake.checked(receiver, filled)).statusCode());
        String id = TestDatabase.ask("select max(id) from cases_report").get(0);
        PageForm mandatory = receiver.form("/cases/reports/mandatory?id=" + id, "id=\"mandatory\"").with("mandatory:unitKind", "HOTEL").with("mandatory:unitName", UNIT)
                .with("mandatory:situations", "ORGANISED_BEGGING", "OTHER_SERIOUS_HARM").with("mandatory:learnedAt_input", "2026-01-05 08:00").pressing("mandatory:save");
        assertEquals(302, receiver.send(mandatory).statusCode());
        assertTrue(receiver.get("/cases/reports/view?id=" + id).body().contains("（八）"));

        for (String account : List.of("officer", "officer2", "duty", "chief")) {
            for (String page : List.of("/cases/reports/view?id=" + id, "/cases/reports/edit?id=" + id, "/cases/reports/mandatory?id=" + id,
                    "/cases/reports/receipt?id=" + id, "/cases/reports/reporter?id=" + id, "/cases/reports/list",
                    "/reporting/ledgers/view?ledger=mandatory", "/api/ledgers/mandatory")) {
                String body = Visitor.as(account).get(page).body();
                assertFalse(body.contains(NAME) || body.contains(UNIT), account + " at " + page);
            }
            assertFalse(Visitor.as(account).get("/cases/reports/list?q=" + Visitor.encoded(NAME)).body().contains("view?id=" + id), account + " searching");
        }
        for (String account : List.of("officer2", "duty", "community", "stranger")) {
            HttpResponse<String> refused = Visitor.as(account).get("/cases/reports/reporter?id=" + id);
            assertEquals(404, refused.statusCode(), account);
            assertEquals(Visitor.as(account).get("/cases/reports/reporter?id=987654321").body(), refused.body());
        }
        for (String account : List.of("officer", "chief")) {
            Visitor visitor = Visitor.as(account);
            PageForm closed = visitor.form("/cases/reports/reporter?id=" + id, "id=\"reporter\"").pressing("reporter:uncover");
            assertFalse(visitor.send(closed).body().contains(NAME), "not without a reason");
            String open = visitor.send(visitor.form("/cases/reports/reporter?id=" + id, "id=\"reporter\"").with("reporter:reason", "回访核实")
                    .pressing("reporter:uncover")).body();
            assertTrue(open.contains(NAME) && open.contains(UNIT), account);
        }
        assertEquals(List.of("officer 回访核实", "chief 回访核实"), TestDatabase.ask("select concat(username, ' ', reason) from platform_audit_entry "
                + "where action = 'ReporterWork.open' and result = 'DONE' and reason = '回访核实' order by id"));
    }
}
