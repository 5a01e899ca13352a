package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.jinlei.platform.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Access tokens at the interface: what one may, when it stops, and what the audit trail says of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TokensIT {

    private static final String CASES = "/api/ledgers/cases";
    private static final String WRONG = "Bearer jinlei_" + "A".repeat(43);

    @AfterEach
    void forgetTheTokensAndTheirRequests() throws SQLException {
        TestDatabase.change("update platform_access_token set ended_at = now() where ended_at is null");
        TestDatabase.change("delete from platform_request_count");
    }

    @Test
    void a_token_reads_the_ledgers_it_was_made_for_and_nothing_else() throws SQLException {
        Visitor officer = Visitor.as("officer");
        Machine machine = Machine.of(officer, Machine.OWN_PAGE, "cases");
        assertEquals(officer.get(CASES + "?sort=number").body(), machine.get(CASES + "?sort=number").body());
        Visitor stranger = Visitor.as("stranger");
        assertEquals(stranger.get(CASES).body(), Machine.of(stranger, Machine.OWN_PAGE, "cases").get(CASES).body(), "the data scope is that of the owner");
        assertNotEquals(stranger.get(CASES).body(), machine.get(CASES).body());
        String list = machine.get("/api/ledgers").body();
        assertTrue(list.startsWith("{\"ledgers\":[{\"name\":\"cases\"") && list.split("\"columns\"").length == 2, list);
        String nothing = machine.get("/api/ledgers/nothing").body();
        for (String other : List.of("questionings", "correction", "audit")) {
            HttpResponse<String> refused = machine.get("/api/ledgers/" + other);
            assertEquals(404, refused.statusCode(), other);
            assertEquals(nothing, refused.body());
        }
        HttpResponse<String> written = Visitor.anonymous().exchange(HttpRequest.newBuilder(Visitor.uri(CASES)).header("Authorization", "Bearer " + machine.token())
                .POST(BodyPublishers.noBody()));
        assertEquals(405, written.statusCode());
    }

    @Test
    void a_token_opens_no_page_and_makes_no_token() throws SQLException {
        Machine machine = Machine.of(Visitor.as("officer"), Machine.OWN_PAGE, "cases");
        for (String page : List.of("/home", "/cases/list", "/platform/tokens", "/reporting/interface", "/badge", "/export?id=1", "/attachment/1", "/alive")) {
            HttpResponse<String> with = machine.get(page);
            HttpResponse<String> without = Visitor.anonymous().get(page);
            assertEquals(without.statusCode(), with.statusCode(), page);
            assertEquals(without.body(), with.body(), page);
            assertNotEquals(200, with.statusCode(), page);
        }
    }

    @Test
    void a_token_is_shown_once_and_the_database_holds_its_digest_only() throws SQLException {
        Visitor officer = Visitor.as("officer");
        Machine machine = Machine.of(officer, Machine.OWN_PAGE, "cases");
        assertFalse(officer.get(Machine.OWN_PAGE).body().contains("jinlei_"));
        assertEquals(0, TestDatabase.number("select count(*) from platform_access_token where locate(?, concat_ws(' ', token_key, name, scopes)) > 0", machine.token()));
        assertEquals(200, machine.get(CASES).statusCode());
        assertEquals(List.of("127.0.0.1"), TestDatabase.ask("select last_address from platform_access_token where id = ? and last_used_at is not null", machine.number()));
        assertTrue(officer.get(Machine.OWN_PAGE).body().contains("127.0.0.1"), "its owner sees from where it was used");
        assertEquals(1, TestDatabase.change("update platform_access_token set last_used_at = last_used_at - interval 30 second where id = ?", machine.number()));
        String noted = "select last_used_at from platform_access_token where id = ?";
        List<String> before = TestDatabase.ask(noted, machine.number());
        machine.get(CASES);
        assertEquals(before, TestDatabase.ask(noted, machine.number()), "use is noted at most once a minute");
    }

    @Test
    void a_token_that_was_ended_or_whose_account_is_out_of_use_stops_with_the_next_request() throws SQLException {
        long account = Machine.account(Role.MINORS_CASE_OFFICER);
        String page = "/platform/users/view?id=" + account;
        Visitor security = Visitor.as("security");
        Machine machine = Machine.of(security, page, "cases", "correction");
        assertEquals(200, machine.get(CASES).statusCode());
        for (String[] change : new String[][] {{"platform_access_token set expires_at = now() - interval 1 second where id = " + machine.number(),
                "platform_access_token set expires_at = now() + interval 1 day where id = " + machine.number()},
                {"platform_user set password_must_change = 1 where id = " + account, "platform_user set password_must_change = 0 where id = " + account}}) {
            TestDatabase.change("update " + change[0]);
            assertRefused(machine.get(CASES));
            TestDatabase.change("update " + change[1]);
            assertEquals(200, machine.get(CASES).statusCode());
        }
        String role = TestDatabase.ask("select id from platform_role_assignment where user_id = ?", account).get(0);
        security.send(security.form(page, "taking:take").with("taking:held", role).pressing("taking:take"));
        assertEquals(404, machine.get(CASES).statusCode(), "a role that was withdrawn");
        security.send(security.form(page, "tokens:endToken").with("tokens:endedToken", String.valueOf(machine.number())).pressing("tokens:endToken"));
        assertRefused(machine.get(CASES));
        Machine other = Machine.of(Visitor.as("officer"), Machine.OWN_PAGE, "cases");
        Visitor officer = Visitor.as("officer");
        officer.send(officer.form(Machine.OWN_PAGE, "tokens:endToken").with("tokens:endedToken", String.valueOf(other.number())).pressing("tokens:endToken"));
        assertRefused(other.get(CASES));
    }

    @Test
    void a_service_account_has_no_log_in_and_keeps_to_the_law_of_roles() throws SQLException {
        long account = Machine.account(Role.MINORS_CASE_OFFICER);
        String page = "/platform/users/view?id=" + account;
        Visitor security = Visitor.as("security");
        Machine machine = Machine.of(security, page, "cases");
        String username = TestDatabase.ask("select username from platform_user where id = ?", account).get(0);
        assertEquals(200, Visitor.anonymous().tryLogin(username, "").statusCode());
        String shown = security.get(page).body();
        assertFalse(shown.contains("account:reset"), "there is no password to reset");
        String station = TestDatabase.ask("select id from platform_organisation_unit where code = '140590001'").get(0);
        String refused = security.send(security.form(page, "roles:give").with("roles:role", Role.AUDIT_ADMINISTRATOR.name()).with("roles:unit", station)
                .with("roles:breadth", "UNIT_AND_BELOW").pressing("roles:give")).body();
        assertTrue(refused.contains("三者互斥"), "administrators exclude other roles");
        long administrator = Machine.account(Role.SYSTEM_ADMINISTRATOR);
        assertFalse(security.get("/platform/users/view?id=" + administrator).body().contains("token:tokenName"), "there is nothing that it may read");
        security.send(security.form(page).pressing("account:disable"));
        assertRefused(machine.get(CASES));
        security.send(security.form(page).pressing("account:enable"));
        assertRefused(machine.get(CASES));
        assertEquals(2, TestDatabase.number("select count(*) from platform_audit_entry where action = 'AccessToken.use' and user_id = ? and detail = ?", account,
                "token " + machine.number() + " ended"));
    }

    @Test
    void a_wrong_token_is_not_made_good_by_a_cookie_and_a_cookie_adds_nothing_to_a_token() throws SQLException {
        Visitor officer = Visitor.as("officer");
        for (String wrong : List.of(WRONG, "Bearer ", "Basic b2ZmaWNlcjo=", "Bearer jinlei_short", "jinlei_" + "A".repeat(43))) {
            assertRefused(Machine.ask(officer, wrong, CASES));
        }
        assertEquals(200, officer.get(CASES).statusCode());
        Machine machine = Machine.of(Visitor.as("auditor"), Machine.OWN_PAGE, "audit");
        assertEquals(404, Machine.ask(officer, "Bearer " + machine.token(), CASES).statusCode());
        assertEquals(200, Machine.ask(officer, "bearer " + machine.token(), "/api/ledgers/audit?size=1").statusCode());
    }

    @Test
    void every_use_is_in_the_audit_trail_with_its_token_and_never_the_secret() throws SQLException {
        Machine machine = Machine.of(Visitor.as("officer"), Machine.OWN_PAGE, "cases");
        long before = TestDatabase.number("select max(id) from platform_audit_entry");
        machine.get(CASES + "?size=1");
        machine.get("/api/ledgers/correction");
        Machine.ask(Visitor.anonymous(), WRONG, CASES);
        TestDatabase.change("update platform_access_token set ended_at = now() where id = ?", machine.number());
        machine.get(CASES);
        String mine = "AccessToken:" + machine.number();
        List<String> entries = TestDatabase.ask("select concat_ws(' ', username, action, result, subjects, detail) from platform_audit_entry where id > ? order by id", before);
        assertEquals("officer LedgerReading.ledger DONE " + mine, entries.get(0));
        assertTrue(entries.get(1).matches("officer LedgerReading.page DONE " + mine + " CaseFile:\\d+ cases"), entries.get(1));
        assertEquals(List.of("officer LedgerReading.ledger NOT_THERE " + mine, "? AccessToken.use DENIED unknown token",
                "officer AccessToken.use DENIED token " + machine.number() + " ended"), entries.subList(2, entries.size()));
        assertEquals(0, TestDatabase.number("select count(*) from platform_audit_entry where concat_ws(' ', subjects, reason, detail) like '%jinlei\\_%'"));
        String found = Visitor.as("audit").get("/platform/audit/list?kind=AccessToken&subject=" + machine.number()).body();
        assertTrue(Pattern.compile("访问令牌 " + machine.number()).matcher(found).find(), "what was done with a token is found by its number");
    }

    @Test
    void nobody_makes_or_ends_a_token_for_somebody_else_or_for_what_they_do_not_read() throws SQLException {
        Visitor chief = Visitor.as("chief");
        Machine theirs = Machine.of(Visitor.as("officer"), Machine.OWN_PAGE, "cases");
        long count = TestDatabase.number("select count(*) from platform_access_token");
        chief.send(Machine.filled(chief, Machine.OWN_PAGE, "correction"));
        chief.send(Machine.filled(chief, Machine.OWN_PAGE, "cases", "audit"));
        assertTrue(chief.send(Machine.filled(chief, Machine.OWN_PAGE, "cases").with("token:until_input", "2099-01-01")).body().contains("最长为今天起 90 天"));
        assertEquals(count, TestDatabase.number("select count(*) from platform_access_token"));
        Machine own = Machine.of(chief, Machine.OWN_PAGE, "cases");
        chief.send(chief.form(Machine.OWN_PAGE, "tokens:endToken").with("tokens:endedToken", String.valueOf(theirs.number())).pressing("tokens:endToken"));
        assertEquals(200, theirs.get(CASES).statusCode());
        assertEquals(200, own.get(CASES).statusCode());
        String person = String.valueOf(TestDatabase.number("select id from platform_user where username = 'officer'"));
        assertFalse(Visitor.as("security").get("/platform/users/view?id=" + person).body().contains("token:tokenName"), "people make theirs themselves");
        for (String who : List.of("system", "security", "grid")) {
            assertFalse(Visitor.as(who).get(Machine.OWN_PAGE).body().contains("token:tokenName"), who + " reads nothing at the interface");
        }
    }

    @Test
    void the_description_and_the_page_of_the_interface_say_how_to_come_in() {
        String document = Visitor.anonymous().get("/openapi").body();
        assertTrue(document.contains("scheme: bearer") && document.contains("accessToken") && document.contains("\"429\""), document);
        String page = Visitor.as("officer").get("/reporting/interface").body();
        assertTrue(page.contains("href=\"/platform/tokens\"") && page.contains("Retry-After"), "the page leads to the tokens");
    }

    private static void assertRefused(HttpResponse<String> answer) {
        Map<String, List<String>> headers = answer.headers().map();
        assertEquals(401, answer.statusCode());
        assertEquals(List.of("application/problem+json"), headers.get("content-type"));
        assertTrue(headers.get("www-authenticate").get(0).contains("invalid_token"));
        assertEquals("{\"type\":\"about:blank\",\"status\":401,\"title\":\"Log in\"}", answer.body());
    }
}
