package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging in, passwords and sessions under attack: items 1 to 8 and 10 to 15. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccountsIT {

    private static final String REFUSED = "用户名或密码";

    @AfterEach
    void forgetTheFailures() throws SQLException {
        TestDatabase.change("delete from platform_login_attempt where successful = 0");
    }

    @Test
    void item01_wrong_passwords_lock_the_account_and_no_other() throws SQLException {
        Newcomer victim = Newcomer.settled();
        Visitor attacker = Visitor.anonymous();
        for (int i = 0; i < 6; i++) {
            assertRefused(attacker.tryLogin(victim.username(), "Wrong-password-" + i));
        }
        assertRefused(attacker.tryLogin(victim.username(), Newcomer.OWN_PASSWORD));
        assertEquals(1, TestDatabase.number("select count(*) from platform_user where id = ? and locked_until > now()", victim.id()));
        assertEquals(7, TestDatabase.number("select count(*) from platform_audit_entry where user_id = ? and action = 'LoginWork.logIn' and result = 'DENIED'",
                victim.id()));
        assertEquals(200, Visitor.anew("duty").get("/home").statusCode());
    }

    @Test
    void item02_an_address_that_tries_many_accounts_is_slowed_down() throws SQLException {
        Newcomer somebody = Newcomer.settled();
        for (int i = 0; i < 30; i++) {
            TestDatabase.change("insert into platform_login_attempt (at, address, successful) values (convert_tz(utc_timestamp(6), '+00:00', '+08:00'), '127.0.0.1', 0)");
        }
        assertRefused(Visitor.anonymous().tryLogin(somebody.username(), Newcomer.OWN_PASSWORD));
        assertEquals("too many failures from the address", TestDatabase.ask(
                "select detail from platform_audit_entry where user_id = ? and result = 'DENIED' order by id desc limit 1", somebody.id()).get(0));
    }

    @Test
    void item03_failures_on_all_nodes_count_together() throws SQLException {
        Newcomer victim = Newcomer.settled();
        TestDatabase.change("update platform_user set failed_logins = 4 where id = ?", victim.id());
        assertRefused(Visitor.anonymous().tryLogin(victim.username(), "Wrong-password-1"));
        assertRefused(Visitor.anonymous().tryLogin(victim.username(), Newcomer.OWN_PASSWORD));
        assertEquals(5, TestDatabase.number("select failed_logins from platform_user where id = ?", victim.id()));
    }

    @Test
    void item04_nobody_learns_which_accounts_exist() throws SQLException {
        Newcomer known = Newcomer.settled();
        String refusal = bare(Visitor.anonymous().tryLogin(known.username(), "Wrong-password-1").body(), known.username());
        String unknown = "u" + known.username();
        assertEquals(refusal, bare(Visitor.anonymous().tryLogin(unknown, "Wrong-password-1").body(), unknown));
        long there = median(known.username());
        long notThere = median(unknown);
        assertTrue(notThere * 2 > there && there * 2 > notThere, "an account that exists answers in " + there + " ms, one that does not in " + notThere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "root", "test", "ry", "jinlei_app"})
    void item05_there_are_no_default_accounts(String name) {
        assertRefused(Visitor.anonymous().tryLogin(name, "admin123"));
    }

    @Test
    void item06_passwords_follow_the_policy() throws SQLException {
        Newcomer newcomer = Newcomer.hired();
        Visitor visitor = Visitor.anonymous();
        visitor.login(newcomer.username(), newcomer.firstPassword());
        for (String refused : List.of("Ab3-xyz", "Password1234", "aaaaaaaaaaaaaaaa", newcomer.username() + "-A1", "青禾中心派出所-Aa1", newcomer.firstPassword())) {
            assertEquals(200, newcomer.choose(visitor, newcomer.firstPassword(), refused).statusCode(), refused);
        }
        String sentence = "four quiet herons walk along the green river before winter come";
        assertEquals(302, newcomer.choose(visitor, newcomer.firstPassword(), sentence).statusCode());
        Visitor.anonymous().login(newcomer.username(), sentence);
    }

    @Test
    void item07_the_first_password_opens_nothing_but_the_page_that_changes_it() throws SQLException {
        Newcomer newcomer = Newcomer.hired();
        Visitor visitor = Visitor.anonymous();
        HttpResponse<String> answer = visitor.tryLogin(newcomer.username(), newcomer.firstPassword());
        assertTrue(location(answer).endsWith("/password"));
        assertTrue(location(visitor.get("/home")).endsWith("/password"));
        assertTrue(location(visitor.get("/people/list")).endsWith("/password"));
        assertEquals(302, newcomer.choose(visitor, newcomer.firstPassword(), Newcomer.OWN_PASSWORD).statusCode());
        assertEquals(200, visitor.get("/home").statusCode());
        assertRefused(Visitor.anonymous().tryLogin(newcomer.username(), newcomer.firstPassword()));
        Newcomer late = Newcomer.hired();
        TestDatabase.change("update platform_user set password_valid_until = now() - interval 1 day where id = ?", late.id());
        assertRefused(Visitor.anonymous().tryLogin(late.username(), late.firstPassword()));
    }

    @Test
    void item08_a_new_password_needs_the_current_one_and_ends_the_other_sessions() throws SQLException {
        Newcomer newcomer = Newcomer.settled();
        Visitor one = newcomer.loggedIn();
        Visitor other = newcomer.loggedIn();
        assertEquals(200, newcomer.choose(one, "not the current one", "Another-harbour-48").statusCode());
        assertEquals(200, other.get("/home").statusCode());
        assertEquals(302, newcomer.choose(one, Newcomer.OWN_PASSWORD, "Another-harbour-48").statusCode());
        assertEquals(200, one.get("/home").statusCode());
        assertAtLogin(other.get("/home"));
    }

    @Test
    void item10_the_session_of_before_is_not_the_session_of_after() throws SQLException {
        Newcomer newcomer = Newcomer.settled();
        Visitor visitor = Visitor.anonymous();
        visitor.get("/login");
        String before = visitor.session();
        visitor.login(newcomer.username(), Newcomer.OWN_PASSWORD);
        assertNotEquals(before, visitor.session());
        assertAtLogin(withCookie(before, "/home"));
        assertEquals(200, withCookie(visitor.session(), "/home").statusCode());
        assertAtLogin(withCookie("chosen-by-the-attacker", "/home"));
    }

    @Test
    void item12_sessions_end_when_idle_and_in_any_case_after_half_a_day() throws SQLException {
        Newcomer newcomer = Newcomer.settled();
        for (String change : List.of("last_seen_at = last_seen_at - interval 31 minute", "started_at = started_at - interval 13 hour")) {
            Visitor visitor = newcomer.loggedIn();
            assertEquals(200, visitor.get("/people/list").statusCode());
            assertTrue(TestDatabase.change("update platform_user_session set " + change + " where user_id = ? and ended_at is null", newcomer.id()) > 0);
            HttpResponse<String> answer = visitor.get("/people/list");
            assertAtLogin(answer);
            assertEquals("", answer.body());
        }
    }

    @Test
    void item13_after_logging_out_the_session_is_dead() throws SQLException {
        Newcomer newcomer = Newcomer.settled();
        Visitor visitor = newcomer.loggedIn();
        String session = visitor.session();
        assertEquals(302, visitor.post("/logout", Map.of()).statusCode());
        assertAtLogin(withCookie(session, "/home"));
        HttpResponse<String> script = Visitor.anonymous().exchange(HttpRequest.newBuilder(Visitor.uri("/home")).header("Cookie", "jinlei=" + session)
                .header("Faces-Request", "partial/ajax").POST(HttpRequest.BodyPublishers.noBody()));
        assertTrue(script.body().contains("<redirect url=\"/login"), script.body());
    }

    @Test
    void item14_a_disabled_account_is_out_with_its_next_click() throws SQLException {
        Newcomer newcomer = Newcomer.settled();
        Visitor visitor = newcomer.loggedIn();
        assertEquals(200, visitor.get("/home").statusCode());
        Visitor security = Visitor.as("security");
        security.send(security.form("/platform/users/view?id=" + newcomer.id()).pressing("account:disable"));
        assertAtLogin(visitor.get("/home"));
        assertRefused(Visitor.anonymous().tryLogin(newcomer.username(), Newcomer.OWN_PASSWORD));
    }

    @Test
    void a_browser_whose_session_was_ended_is_no_way_past_the_password() throws SQLException {
        Newcomer newcomer = Newcomer.settled();
        Newcomer other = Newcomer.settled();
        Visitor visitor = newcomer.loggedIn();
        assertEquals(200, visitor.get("/home").statusCode());
        TestDatabase.change("update platform_user_session set ended_at = started_at where user_id = ? and ended_at is null", newcomer.id());
        assertRefused(visitor.tryLogin(newcomer.username(), "Wrong-password-1"));
        assertRefused(visitor.tryLogin(other.username(), "Wrong-password-1"));
        assertAtLogin(visitor.get("/home"));
        assertEquals(302, visitor.tryLogin(other.username(), Newcomer.OWN_PASSWORD).statusCode());
        assertEquals(200, visitor.get("/home").statusCode());
    }

    @Test
    void item15_a_third_session_ends_the_first() throws SQLException {
        Newcomer newcomer = Newcomer.settled();
        Visitor first = newcomer.loggedIn();
        Visitor second = newcomer.loggedIn();
        Visitor third = newcomer.loggedIn();
        assertAtLogin(first.get("/home"));
        assertEquals(200, second.get("/home").statusCode());
        assertEquals(200, third.get("/home").statusCode());
        assertEquals("older sessions ended: 1", TestDatabase.ask(
                "select detail from platform_audit_entry where user_id = ? and action = 'LoginWork.logIn' order by id desc limit 1", newcomer.id()).get(0));
    }

    private static long median(String username) {
        return LongStream.range(0, 5).map(attempt -> {
            long begin = System.nanoTime();
            Visitor.anonymous().tryLogin(username, "Wrong-password-" + attempt);
            return (System.nanoTime() - begin) / 1_000_000;
        }).sorted().skip(2).findFirst().orElseThrow();
    }

    /** A page without what differs between any two answers. */
    private static String bare(String page, String username) {
        return page.replace(username, "").replaceAll("nonce=\"[^\"]*\"|value=\"[^\"]*\"|csp\\.init\\('[^']*'\\)", "");
    }

    private static HttpResponse<String> withCookie(String session, String address) {
        return Visitor.anonymous().exchange(HttpRequest.newBuilder(Visitor.uri(address)).header("Cookie", "jinlei=" + session));
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(REFUSED), answer.body());
    }

    private static void assertAtLogin(HttpResponse<String> answer) {
        assertEquals(302, answer.statusCode());
        assertTrue(location(answer).contains("/login"), location(answer));
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
