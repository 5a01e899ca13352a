package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.DemonstrationAccounts;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The first half of item 39: what was done stands in the audit trail, once for each use case, with the request's id, before the answer
 * leaves the server; refused and failed attempts too.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AuditTrailIT {

    @Test
    void each_use_case_of_a_request_is_written_once() throws SQLException {
        Visitor officer = Visitor.as("officer");
        Visitor security = Visitor.as("security");
        String person = TestDatabase.ask("select p.id from people_person p join platform_organisation_unit u on u.id = p.station_id where u.code = '140590001' limit 1").get(0);
        expect(officer.get("/people/list"), "PersonRegister.list DONE officer");
        expect(officer.get("/people/list?q=wang"), "PersonRegister.list DONE officer");
        expectSome(officer.get("/people/view?id=" + person), "PersonRegister.view DONE officer Person:" + person);
        expect(officer.get("/cases/reports/list"), "ReportRegister.list DONE officer");
        expect(officer.get("/people/view?id=999999999"), "PersonRegister.view NOT_THERE officer");
        expect(officer.get("/platform/users/list"), "screen.platform.users.list DENIED officer");
        expect(Visitor.as("chief").get("/people/edit"), "screen.people.edit DENIED chief");
        expect(Visitor.as("education").get("/people/list"), "screen.people.list DENIED education");
        expect(security.get("/platform/users/list"), "UserRegister.page DONE security");
        expect(Visitor.as("audit").get("/platform/audit/list"), "AuditRegister.page DONE audit");
        expect(officer.get("/no-such-page"));
        expect(officer.get("/alive"));
    }

    @Test
    void what_a_form_does_is_written_once() throws SQLException {
        Visitor officer = Visitor.as("officer");
        PageForm form = Intake.checked(officer, Intake.filled(officer, "审计"));
        HttpResponse<String> answer = officer.send(form);
        String report = TestDatabase.ask("select max(id) from cases_report").get(0);
        assertEquals(1, entries(answer).stream().filter(("ReportWork.receive DONE officer IncidentReport:" + report)::equals).count(), entries(answer)::toString);
        assertEquals(0, entries(officer.send(form)).stream().filter(entry -> entry.startsWith("ReportWork.receive")).count(), "the second click did nothing");
        Visitor audit = Visitor.as("audit");
        expect(audit.send(audit.form("/platform/audit/verify").pressing("verify:start")), "AuditVerifier.verify DONE audit");
    }

    @Test
    void coming_going_and_failing_to_come_are_written() throws SQLException {
        Newcomer newcomer = Newcomer.settled();
        Visitor visitor = Visitor.anonymous();
        expectSome(visitor.tryLogin(newcomer.username(), "Wrong-password-1"), "LoginWork.logIn DENIED " + newcomer.username());
        expectSome(visitor.tryLogin("nobody-of-this-name", "Wrong-password-1"), "LoginWork.logIn DENIED ?");
        HttpResponse<String> in = visitor.tryLogin(newcomer.username(), Newcomer.OWN_PASSWORD);
        assertEquals(1, entries(in).stream().filter(("LoginWork.logIn DONE " + newcomer.username())::equals).count(), entries(in)::toString);
        expect(newcomer.choose(visitor, "not the current one", "Another-harbour-48"), "LoginWork.changePassword REFUSED " + newcomer.username());
        expectSome(visitor.post("/logout", Map.of()), "LoginWork.logOut DONE " + newcomer.username());
        Visitor security = Visitor.as("security");
        HttpResponse<String> ended = security.send(security.form("/platform/users/view?id=" + newcomer.id()).pressing("account:end"));
        assertEquals(1, entries(ended).stream().filter(("UserWork.endSessions DONE security User:" + newcomer.id())::equals).count(), entries(ended)::toString);
        TestDatabase.change("delete from platform_login_attempt where successful = 0");
    }

    @Test
    void no_numbers_and_no_passwords_stand_in_it() throws SQLException {
        assertEquals(List.of(), TestDatabase.ask("select concat(id, ' ', action) from platform_audit_entry "
                + "where concat_ws(' ', subjects, reason, detail, username) "
                + "regexp '(^|[^0-9a-f])([1-9][0-9]{16}[0-9x]|1[3-9][0-9]{9})([^0-9a-f]|$)'"), "numbers of persons or phones; a fingerprint may contain anything");
        for (String password : List.of(DemonstrationAccounts.password("officer"), DemonstrationAccounts.password("security"), Newcomer.OWN_PASSWORD, "Wrong-password")) {
            assertEquals(List.of(), TestDatabase.ask("select id from platform_audit_entry where locate(?, concat_ws(' ', subjects, reason, detail, username, address, action)) > 0",
                    password));
        }
    }

    @Test
    void an_action_is_found_by_the_words_that_people_read() {
        Visitor audit = Visitor.as("audit");
        Visitor.anew("duty").get("/home");
        for (String asked : List.of("登录", "log in", "LoginWork.logIn")) {
            String page = audit.get("/platform/audit/list?username=duty&action=" + Visitor.encoded(asked)).body();
            assertTrue(page.contains(">登录<"), asked);
            assertFalse(page.contains(">查看待办<"), asked);
        }
        assertTrue(audit.get("/platform/audit/list?username=duty").body().contains(">查看待办<"));
        assertTrue(audit.get("/platform/audit/list?action=" + Visitor.encoded("没有这样的操作")).body().contains("没有符合条件"));
    }

    @Test
    void an_entry_survives_a_power_cut() throws SQLException {
        assertEquals("1", TestDatabase.ask("select @@innodb_flush_log_at_trx_commit").get(0));
    }

    private static void expect(HttpResponse<String> answer, String... expected) throws SQLException {
        assertEquals(List.of(expected), entries(answer).stream().map(entry -> entry.replaceAll(" [A-Z][A-Za-z]+:[0-9,:A-Za-z ]+$", "")).toList(),
                answer.uri().toString());
    }

    private static void expectSome(HttpResponse<String> answer, String expected) throws SQLException {
        List<String> entries = entries(answer);
        assertTrue(entries.stream().anyMatch(entry -> entry.equals(expected) || entry.startsWith(expected + " ")), () -> expected + " is not among " + entries);
        assertEquals(entries.stream().distinct().toList(), entries, "each once");
    }

    /** What stands in the trail about the request that was just answered, read by another connection. */
    private static List<String> entries(HttpResponse<String> answer) throws SQLException {
        return TestDatabase.ask("select concat_ws(' ', action, result, username, subjects) from platform_audit_entry where request_id = ? order by id",
                answer.headers().firstValue("X-Request-Id").orElseThrow());
    }
}
