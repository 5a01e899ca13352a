package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator of the system sees which events failed, sends them again and gives them up, and learns nothing of what they say. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EventsOnScreenIT {

    private static final String LIST = "/platform/events/list";
    private static final String CONTENT = "424242424242";
    private static final String GONE = "org.jinlei.gone.OldObserver.hear";

    @BeforeEach
    void twoThatFailed() throws SQLException {
        for (int i = 0; i < 2; i++) {
            TestDatabase.change("insert into platform_event_publication (listener, event_type, payload, published_at, status, attempts, last_attempt_at, last_failure, version) "
                    + "values (?, 'org.jinlei.gone.Happened', '{\"child\":" + CONTENT + "}', now(6), 'FAILED', 10, now(6), 'IllegalStateException @ OldObserver.hear:12', 0)", GONE);
        }
    }

    @AfterEach
    void removeThem() throws SQLException {
        TestDatabase.change("delete from platform_event_publication where listener = ?", GONE);
    }

    @Test
    void what_failed_is_sent_again_or_given_up_with_a_reason() throws SQLException {
        Visitor system = Visitor.as("system");
        String list = system.get(LIST + "?status=failed").body();
        assertTrue(list.contains("Happened") && list.contains("gone · OldObserver.hear") && list.contains("IllegalStateException @ OldObserver.hear:12"));
        assertFalse(list.contains(CONTENT));
        List<String> ids = TestDatabase.ask("select id from platform_event_publication where listener = ? order by id", GONE);
        String address = "/platform/events/view?id=" + ids.get(0);
        assertFalse(system.get(address).body().contains(CONTENT));
        String health = Visitor.anonymous().get("http://localhost:" + System.getProperty("jinlei.it.management") + "/health/ready").body();
        assertTrue(health.matches("(?s).*\"name\":\"events\".*\"failed\":[2-9].*") && health.contains("\"lateSeconds\":"), health);
        assertEquals(404, Visitor.as("security").get(address).statusCode());

        assertEquals(200, system.send(system.form(address, "end:reason").with("end:reason", "").pressing("end:giveUp")).statusCode(), "not without a reason");
        assertEquals(302, system.send(system.form(address, "end:reason").with("end:reason", "接收模块已停用").pressing("end:giveUp")).statusCode());
        assertTrue(system.get(address).body().contains("接收模块已停用"));
        assertEquals(1, TestDatabase.number("select count(*) from platform_audit_entry where action = 'PublicationWork.giveUp' and reason = '接收模块已停用' and subjects = ?",
                "EventPublication:" + ids.get(0)));
        assertEquals(302, system.send(system.form(address, "again:resend").pressing("again:resend")).statusCode());
        assertEquals(302, system.send(system.form(LIST, "all:resend").pressing("all:resend")).statusCode());
        assertEquals(List.of("0"), TestDatabase.ask("select count(*) from platform_event_publication where listener = ? and given_up_for is not null", GONE));
        assertEquals(1, TestDatabase.number("select count(*) from platform_audit_entry where action = 'PublicationWork.resend' and result = 'DONE' and subjects = ?",
                "EventPublication:" + ids.get(0)));
        assertEquals(List.of("PublicationWork.resendFailed"), TestDatabase.ask("select action from platform_audit_entry where action like 'PublicationWork.resend%' "
                + "order by id desc limit 1"));
    }
}
