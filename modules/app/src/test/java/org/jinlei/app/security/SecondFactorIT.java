package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.jinlei.platform.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second factor under attack and in the hands of its owner: item 9. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SecondFactorIT {

    private static final String REFUSED = "验证码不正确或已经用过";
    private static final String SECURED = "/platform/factor";

    /** Setting up makes ten slow hashes, so the tests that leave the second factor as it is share a person. */
    private static Secured shared;

    private static Secured shared() throws SQLException {
        shared = shared == null ? Secured.person() : shared;
        shared.later();
        return shared;
    }

    @AfterEach
    void forgetTheFailures() throws SQLException {
        TestDatabase.change("delete from platform_login_attempt where successful = 0");
    }

    @Test
    void item09_after_the_password_only_the_page_of_the_code_answers_until_the_code_is_right() throws SQLException {
        Secured person = shared();
        Visitor visitor = Visitor.anonymous();
        HttpResponse<String> password = visitor.tryLogin(person.username(), Newcomer.OWN_PASSWORD);
        assertEquals("/code?to=%2Fhome", path(password));
        for (String page : List.of("/home", "/people/list", "/platform/sessions", SECURED, "/factor", "/password", "/cases/reports/edit")) {
            assertEquals("/code?to=" + Visitor.encoded(page), path(visitor.get(page)), page);
        }
        assertEquals(401, visitor.get("/alive").statusCode());
        assertEquals(401, visitor.get("/badge").statusCode());
        assertEquals(401, visitor.get("/api/ledgers/cases").statusCode());
        assertEquals(401, visitor.get("/api/no-such-thing").statusCode());
        assertTrue(path(visitor.get("/attachment/download?id=1")).startsWith("/login"));
        assertTrue(path(visitor.get("/export?id=1")).startsWith("/login"));
        assertEquals(404, visitor.post("/attachment/begin", Map.of("name", List.of("a.txt"))).statusCode());
        assertEquals(401, visitor.post("/draft/save", Map.of("ticket", List.of("x"))).statusCode());
        assertEquals(404, visitor.get("/no-such-page").statusCode());
        HttpResponse<String> script = visitor.exchange(HttpRequest.newBuilder(Visitor.uri("/home")).header("Faces-Request", "partial/ajax")
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertTrue(script.body().contains("<redirect url=\"/code?to="), script.body());

        String before = visitor.session();
        assertEquals("/people/list?q=a", path(person.enter(visitor, "/code?to=%2Fpeople%2Flist%3Fq%3Da", person.app().next())));
        assertNotEquals(before, visitor.session());
        assertEquals(200, visitor.get("/home").statusCode());
        assertTrue(TestDatabase.ask("select detail from platform_audit_entry where user_id = ? and action = 'SecondFactorWork.pass' and result = 'DONE' order by id desc limit 1",
                person.id()).get(0).startsWith("TOTP"));
    }

    @Test
    void a_wrong_code_a_used_one_and_a_right_one_of_a_locked_account_answer_alike() throws SQLException {
        Secured person = shared();
        long before = TestDatabase.number("select max(id) from platform_audit_entry");
        Visitor visitor = person.atTheCode();
        HttpResponse<String> wrong = person.enter(visitor, person.app().wrong());
        assertRefused(wrong);
        HttpResponse<String> used = person.enter(visitor, usedElsewhere(person));
        assertRefused(used);
        assertEquals(bare(wrong), bare(used));
        assertRefused(person.enter(visitor, "没有"));
        TestDatabase.change("update platform_user set failed_logins = 4 where id = ?", person.id());
        assertRefused(person.enter(visitor, person.app().wrong()));
        assertEquals(1, TestDatabase.number("select count(*) from platform_user where id = ? and failed_logins = 5 and locked_until > now()", person.id()));
        HttpResponse<String> locked = person.enter(visitor, person.app().next());
        assertRefused(locked);
        assertEquals(bare(wrong), bare(locked));
        assertTrue(Visitor.anonymous().tryLogin(person.username(), Newcomer.OWN_PASSWORD).body().contains("账号已锁定"));
        assertEquals(List.of("wrong or used code", "wrong or used code", "wrong or used code", "wrong or used code", "locked or expired"), TestDatabase.ask(
                "select detail from platform_audit_entry where user_id = ? and action = 'SecondFactorWork.pass' and result = 'DENIED' and id > ? order by id", person.id(), before));
        TestDatabase.change("update platform_user set locked_until = now() - interval 1 day where id = ?", person.id());
        assertEquals("/home", path(person.enter(visitor, person.app().again())));
        assertEquals(0, TestDatabase.number("select failed_logins from platform_user where id = ?", person.id()));
    }

    @Test
    void a_right_password_does_not_make_wrong_codes_forgotten() throws SQLException {
        Secured person = shared();
        TestDatabase.change("update platform_user set failed_logins = 4 where id = ?", person.id());
        Visitor visitor = person.atTheCode();
        assertEquals(4, TestDatabase.number("select failed_logins from platform_user where id = ?", person.id()));
        assertRefused(person.enter(visitor, person.app().wrong()));
        assertEquals(5, TestDatabase.number("select failed_logins from platform_user where id = ?", person.id()));
    }

    @Test
    void an_address_that_tries_many_codes_is_slowed_down() throws SQLException {
        Secured person = shared();
        Visitor visitor = person.atTheCode();
        for (int i = 0; i < 30; i++) {
            TestDatabase.change("insert into platform_login_attempt (at, address, successful) values (convert_tz(utc_timestamp(6), '+00:00', '+08:00'), '127.0.0.1', 0)");
        }
        assertRefused(person.enter(visitor, person.app().next()));
        assertEquals(0, TestDatabase.number("select failed_logins from platform_user where id = ?", person.id()));
        forgetTheFailures();
        assertEquals("/home", path(person.enter(visitor, person.app().again())));
    }

    @Test
    void one_code_sent_twice_at_the_same_moment_opens_one_session() throws SQLException {
        Secured person = shared();
        long before = TestDatabase.number("select max(id) from platform_user_session");
        Visitor one = person.atTheCode();
        Visitor other = person.atTheCode();
        String code = person.app().next();
        PageForm ones = one.form("/code").with("code:code", code).pressing("code:submit");
        PageForm others = other.form("/code").with("code:code", code).pressing("code:submit");
        CompletableFuture<HttpResponse<String>> first = CompletableFuture.supplyAsync(() -> one.send(ones));
        HttpResponse<String> second = other.send(others);
        assertEquals(List.of(200, 302), List.of(first.join().statusCode(), second.statusCode()).stream().sorted().toList());
        assertEquals(1, TestDatabase.number("select count(*) from platform_user_session where user_id = ? and ended_at is null and second_factor = 'TOTP' and id > ?",
                person.id(), before));
    }

    @Test
    void a_recovery_code_takes_the_place_of_a_code_once_and_the_page_says_how_many_are_left() throws SQLException {
        Secured person = Secured.person();
        Visitor visitor = person.atTheCode();
        String code = person.codes().get(3);
        HttpResponse<String> passed = person.enter(visitor, code);
        assertTrue(passed.body().contains("还剩 9 个"), passed.body());
        assertEquals(200, visitor.get("/home").statusCode());
        assertTrue(visitor.get(SECURED).body().contains("剩余 9 个"));
        Visitor again = person.atTheCode();
        assertRefused(person.enter(again, code));
        assertRefused(person.enter(again, code.substring(0, 18) + (code.charAt(18) == '0' ? '1' : '0')));
        HttpResponse<String> other = person.enter(again, person.codes().get(4).replace("-", " "));
        assertTrue(other.body().contains("还剩 8 个"), other.body());

        HttpResponse<String> renewed = person.change(again, person.app().next(), "renew");
        List<String> fresh = Secured.codesIn(renewed.body());
        assertEquals(10, fresh.size());
        Visitor third = person.atTheCode();
        assertRefused(person.enter(third, person.codes().get(5)));
        assertTrue(person.enter(third, fresh.get(0)).body().contains("还剩 9 个"));
    }

    @Test
    void the_secret_is_encrypted_and_the_recovery_codes_are_hashed() throws SQLException {
        Secured person = shared();
        assertEquals(10, person.codes().stream().distinct().count());
        assertEquals(0, TestDatabase.number("select locate(?, secret) from platform_authenticator where user_id = ?", person.app().secret(), person.id()));
        for (String code : person.codes()) {
            String digits = code.replace("-", "");
            assertEquals(1, TestDatabase.number("select count(*) from platform_recovery_code where user_id = ? and selector = ? and code_hash like 'PBKDF2WithHmacSHA512:%'",
                    person.id(), digits.substring(0, 4)));
            assertEquals(0, TestDatabase.number("select count(*) from platform_recovery_code where user_id = ? and locate(?, code_hash) > 0", person.id(), digits.substring(4)));
        }
        assertEquals(0, TestDatabase.number("select count(*) from platform_audit_entry where user_id = ? and locate(?, concat_ws(' ', subjects, reason, detail)) > 0",
                person.id(), person.app().secret()));
    }

    @Test
    void another_authenticator_takes_over_with_its_first_code_and_every_change_needs_a_code() throws SQLException {
        Secured person = Secured.person();
        Visitor here = person.visitor();
        for (String change : List.of("renew", "replace", "remove")) {
            assertRefused(person.change(here, person.app().wrong(), change));
        }
        Visitor elsewhere = person.atTheCode();
        person.enter(elsewhere, person.app().next());
        assertEquals(200, elsewhere.get("/home").statusCode());
        person.later();
        assertEquals("/factor", path(person.change(here, person.app().next(), "replace")));
        Secured replaced = Secured.confirmed(person.newcomer(), here);
        assertNotEquals(person.app().secret(), replaced.app().secret());
        assertTrue(path(elsewhere.get("/home")).startsWith("/login"));
        Visitor again = person.atTheCode();
        assertRefused(person.enter(again, person.app().next()));
        assertRefused(person.enter(again, person.codes().get(0)));
        assertEquals("/home", path(person.enter(again, replaced.app().next())));
        replaced.later();
        assertEquals("/platform/factor?done=platform.factorRemoved", path(person.change(again, replaced.app().next(), "remove")));
        assertTrue(path(here.get("/home")).startsWith("/login"));
        assertEquals("/home", path(Visitor.anonymous().tryLogin(person.username(), Newcomer.OWN_PASSWORD)));
        assertEquals(0, TestDatabase.number("select count(*) from platform_recovery_code where user_id = ?", person.id()));
    }

    @Test
    void who_knows_only_the_password_ends_no_session_and_a_new_password_keeps_the_second_factor() throws SQLException {
        Secured person = Secured.person();
        for (int i = 0; i < 3; i++) {
            person.atTheCode();
        }
        assertEquals(200, person.visitor().get("/home").statusCode());
        assertEquals(302, person.newcomer().choose(person.visitor(), Newcomer.OWN_PASSWORD, "Another-harbour-48").statusCode());
        assertEquals(200, person.visitor().get("/home").statusCode());
    }

    @Test
    void somebody_elses_lost_factor_is_reset_for_a_reason_and_nobody_resets_their_own() throws SQLException {
        Secured person = Secured.person();
        Visitor security = Visitor.as("security");
        String account = "/platform/users/view?id=" + person.id();
        assertEquals(200, security.send(security.form(account, "id=\"factor\"").pressing("factor:reset")).statusCode());
        assertEquals(200, person.visitor().get("/home").statusCode());
        security.send(security.form(account, "id=\"factor\"").with("factor:reason", "手机遗失，已当面核实").pressing("factor:reset"));
        assertTrue(path(person.visitor().get("/home")).startsWith("/login"));
        assertEquals("/home", path(Visitor.anonymous().tryLogin(person.username(), Newcomer.OWN_PASSWORD)));
        assertEquals("手机遗失，已当面核实", TestDatabase.ask(
                "select reason from platform_audit_entry where action = 'SecondFactorAdministration.reset' and result = 'DONE' and subjects like ?", "%User:" + person.id() + "%").get(0));

        Secured administrator = Secured.person(Role.SECURITY_ADMINISTRATOR);
        String own = "/platform/users/view?id=" + administrator.id();
        HttpResponse<String> refused = administrator.visitor().send(administrator.visitor().form(own, "id=\"factor\"").with("factor:reason", "自己").pressing("factor:reset"));
        assertTrue(refused.body().contains("不能管理自己的账号"), refused.body());
        assertEquals(1, TestDatabase.number("select count(*) from platform_authenticator where user_id = ? and secret is not null", administrator.id()));
    }

    @Test
    void a_role_may_ask_for_it_and_its_holders_reach_nothing_before_they_have_set_it_up() throws SQLException {
        Newcomer settled = Newcomer.settled(Role.IT_STAFF);
        Visitor visitor = settled.loggedIn();
        assertEquals(200, visitor.get("/home").statusCode());
        Newcomer fresh = Newcomer.hired(Role.IT_STAFF);
        decide(Role.IT_STAFF, "factor:ask", "管理人员须双因素");
        try {
            for (String page : List.of("/home", "/platform/sessions", SECURED)) {
                assertEquals("/factor", path(visitor.get(page)), page);
            }
            assertEquals(401, visitor.get("/badge").statusCode());
            assertEquals(401, visitor.get("/api/ledgers/cases").statusCode());
            assertEquals(200, visitor.get("/code").statusCode());
            Visitor first = Visitor.anonymous();
            assertEquals("/password", path(first.tryLogin(fresh.username(), fresh.firstPassword())));
            assertEquals("/password", path(first.get("/factor")));
            assertEquals("/factor", path(fresh.choose(first, fresh.firstPassword(), Newcomer.OWN_PASSWORD)));
            Secured person = Secured.setUp(settled, visitor);
            assertEquals(200, visitor.get("/home").statusCode());
            assertTrue(!visitor.get(SECURED).body().contains("factor:remove"));
            PageForm unseen = visitor.form(SECURED, "id=\"factor\"").with("factor:code", person.app().next()).pressing("factor:remove");
            visitor.send(unseen);
            assertEquals("/code?to=%2Fhome", path(Visitor.anonymous().tryLogin(settled.username(), Newcomer.OWN_PASSWORD)));
        } finally {
            decide(Role.IT_STAFF, "factor:free", "试验结束");
        }
        assertEquals(List.of("+IT_STAFF 管理人员须双因素", "-IT_STAFF 试验结束"), TestDatabase.ask(
                "select concat(detail, ' ', reason) from platform_audit_entry where action = 'SecondFactorAdministration.ask' and detail like '%IT_STAFF' order by id desc limit 2")
                .stream().sorted().toList());
    }

    @Test
    void a_token_rests_while_its_owner_lacks_the_second_factor_that_a_role_asks_for() throws SQLException {
        String audit = "/api/ledgers/audit?size=1";
        Newcomer settled = Newcomer.settled(Role.AUDITOR);
        Visitor owner = settled.loggedIn();
        Machine machine = Machine.of(owner, Machine.OWN_PAGE, "audit");
        Machine service = Machine.of(Visitor.as("security"), "/platform/users/view?id=" + Machine.account(Role.AUDITOR), "audit");
        assertEquals(200, machine.get(audit).statusCode());
        decide(Role.AUDITOR, "factor:ask", "审计人员须双因素");
        try {
            assertEquals(401, machine.get(audit).statusCode(), "made before the role asked");
            assertEquals(200, service.get(audit).statusCode(), "another system has no second factor");
            Secured secured = Secured.setUp(settled, owner);
            assertEquals(200, machine.get(audit).statusCode());
            Visitor security = Visitor.as("security");
            security.send(security.form("/platform/users/view?id=" + secured.id(), "id=\"factor\"").with("factor:reason", "手机遗失").pressing("factor:reset"));
            assertEquals(401, machine.get(audit).statusCode(), "after a reset");
        } finally {
            decide(Role.AUDITOR, "factor:free", "试验结束");
        }
        assertEquals(200, machine.get(audit).statusCode());
    }

    private static String usedElsewhere(Secured person) {
        String code = person.app().next();
        assertEquals("/home", path(person.enter(person.atTheCode(), code)));
        return code;
    }

    private static void decide(Role role, String button, String reason) {
        Visitor security = Visitor.as("security");
        HttpResponse<String> answer = security.send(security.form("/platform/roles/edit?role=" + role, "id=\"factor\"").with("factor:reason", reason).pressing(button));
        assertEquals(302, answer.statusCode(), answer.body());
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(REFUSED), answer.body());
    }

    /** A page without what differs between any two answers. */
    private static String bare(HttpResponse<String> answer) {
        return answer.body().replaceAll("nonce=\"[^\"]*\"|value=\"[^\"]*\"|csp\\.init\\('[^']*'\\)", "");
    }

    private static String path(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceAll("^https?://[^/]*", "");
    }
}
