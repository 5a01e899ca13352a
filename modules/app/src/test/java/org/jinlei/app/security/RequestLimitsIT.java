package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who asks the interface too often waits; the counts are rows of the database, as another node would have written them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RequestLimitsIT {

    private static final String LEDGERS = "/api/ledgers";
    private static final String WRONG = "Bearer jinlei_" + "B".repeat(43);
    private static final String HERE = "127.0.0.1";
    private static final int MINUTE = 60;
    private static final int TEN_MINUTES = 600;

    @BeforeEach
    @AfterEach
    void forgetTheRequests() throws SQLException {
        TestDatabase.change("delete from platform_request_count");
        TestDatabase.change("update platform_access_token set ended_at = now() where ended_at is null");
    }

    @Test
    void of_two_requests_at_the_limit_at_one_moment_exactly_one_passes() throws SQLException {
        Machine machine = Machine.of(Visitor.as("officer"), Machine.OWN_PAGE, "cases");
        assertEquals(200, machine.get(LEDGERS).statusCode());
        for (int round = 0; round < 5; round++) {
            asked("known:token " + machine.number(), 299, MINUTE);
            long before = TestDatabase.number("select max(id) from platform_audit_entry");
            CompletableFuture<HttpResponse<String>> one = CompletableFuture.supplyAsync(() -> machine.get(LEDGERS));
            CompletableFuture<HttpResponse<String>> other = CompletableFuture.supplyAsync(() -> machine.get(LEDGERS));
            assertEquals(List.of(200, 429), Stream.of(one.join(), other.join()).map(HttpResponse::statusCode).sorted().toList());
            assertTooMany(machine.get(LEDGERS), MINUTE);
            assertTooMany(machine.get("/api/nothing"), MINUTE);
            assertEquals(List.of("officer REFUSED AccessToken:" + machine.number() + " known: 300 in PT1M"), TestDatabase.ask("select concat_ws(' ', username, result, subjects, "
                    + "detail) from platform_audit_entry where id > ? and action = 'RequestLimits.exceeded'", before), "once a window");
        }
        Machine second = Machine.of(Visitor.as("officer"), Machine.OWN_PAGE, "cases");
        assertEquals(200, second.get(LEDGERS).statusCode(), "each token has its own count");
        assertEquals(200, Visitor.as("officer").get(LEDGERS).statusCode(), "and so has the person");
    }

    @Test
    void a_person_with_their_session_waits_too_and_other_people_do_not() throws SQLException {
        asked("known:person " + TestDatabase.number("select id from platform_user where username = 'officer'"), 300, MINUTE);
        assertTooMany(Visitor.as("officer").get(LEDGERS), MINUTE);
        assertEquals(200, Visitor.as("officer").get("/home").statusCode(), "pages are not counted");
        assertEquals(200, Visitor.as("chief").get(LEDGERS).statusCode());
    }

    @Test
    void wrong_tokens_from_an_address_are_slowed_down_like_wrong_passwords() throws SQLException {
        Machine machine = Machine.of(Visitor.as("officer"), Machine.OWN_PAGE, "cases");
        asked("guessers:" + HERE, 29, TEN_MINUTES);
        assertEquals(200, machine.get(LEDGERS).statusCode());
        long before = TestDatabase.number("select max(id) from platform_audit_entry");
        assertEquals(401, Machine.ask(Visitor.anonymous(), WRONG, LEDGERS).statusCode());
        assertTooMany(Machine.ask(Visitor.anonymous(), WRONG, LEDGERS), TEN_MINUTES);
        assertTooMany(Machine.ask(Visitor.anonymous(), WRONG, LEDGERS), TEN_MINUTES);
        assertTooMany(machine.get(LEDGERS), TEN_MINUTES);
        assertEquals(List.of("AccessToken.use 127.0.0.1 unknown token", "AccessToken.use 127.0.0.1 unknown token",
                "RequestLimits.exceeded 127.0.0.1 guessers: 30 in PT10M"), TestDatabase.ask("select concat_ws(' ', action, address, detail) "
                + "from platform_audit_entry where id > ? order by id", before), "beyond the limit the trail does not fill up");
        assertEquals(200, Visitor.as("officer").get(LEDGERS).statusCode(), "who is logged in goes on");
        assertEquals(401, Visitor.anonymous().get(LEDGERS).statusCode(), "and so does who says nothing");
    }

    @Test
    void who_does_not_say_who_they_are_is_counted_by_address() throws SQLException {
        Machine machine = Machine.of(Visitor.as("officer"), Machine.OWN_PAGE, "cases");
        asked("strangers:" + HERE, 29, TEN_MINUTES);
        assertEquals(401, Visitor.anonymous().get(LEDGERS).statusCode());
        long before = TestDatabase.number("select max(id) from platform_audit_entry");
        assertTooMany(Visitor.anonymous().get(LEDGERS), TEN_MINUTES);
        assertTooMany(Visitor.anonymous().get("/api/nothing"), TEN_MINUTES);
        assertEquals(List.of("anonymous strangers: 30 in PT10M"), TestDatabase.ask("select concat_ws(' ', username, detail) from platform_audit_entry where id > ?", before));
        assertEquals(200, machine.get(LEDGERS).statusCode());
    }

    /** So many requests came in this window, and in the next one in case it begins meanwhile. */
    private static void asked(String subject, int requests, int window) throws SQLException {
        for (int later = 0; later < 2; later++) {
            TestDatabase.change("insert into platform_request_count (subject, window_start, requests) values (?, convert_tz(from_unixtime((unix_timestamp() + 28800) div ? * ? "
                    + "- 28800 + ? * ?), @@session.time_zone, '+08:00'), ?) on duplicate key update requests = values(requests)", subject, window, window, later, window, requests);
        }
    }

    private static void assertTooMany(HttpResponse<String> answer, int window) {
        assertEquals(429, answer.statusCode());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("{\"type\":\"about:blank\",\"status\":429,\"title\":\"Too many requests\"}", answer.body());
        long wait = answer.headers().firstValueAsLong("Retry-After").orElse(0);
        assertTrue(wait >= 1 && wait <= window + 1, "Retry-After " + wait);
    }
}
