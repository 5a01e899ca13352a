package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.jinlei.app.server.TestPki;
import org.jinlei.app.server.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Logging in with a certificate and the password, over the server's own TLS, with an authority and keys made here (rule 61). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CertificateLoginIT {

    private static final String REFUSED = "证书未登记、已注销或已过期";
    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));
    private static final Instant NEXT_YEAR = Instant.now().plus(Duration.ofDays(365));
    private static final String LATEST_WAY = "select way from platform_user_session where user_id = ? order by id desc limit 1";
    private static final String LATEST_FACTOR = LATEST_WAY.replace("way", "second_factor");
    private static final String LATEST_REFUSAL = "select detail from platform_audit_entry where user_id = ? and result = 'DENIED' order by id desc limit 1";

    private final TestPki pki = TestPki.keptIn(Workplace.of("it").folder());

    @AfterEach
    void forgetTheFailures() throws SQLException {
        TestDatabase.change("delete from platform_login_attempt where successful = 0");
    }

    @Test
    void a_registered_certificate_and_the_password_let_its_person_in_until_it_is_ended() throws Exception {
        Newcomer person = Newcomer.settled();
        TestPki.Holder key = pki.issue("路人甲 900001", YESTERDAY, NEXT_YEAR);
        Visitor browser = Visitor.over(pki.showing(key));
        assertTrue(browser.get("/login").body().contains("CN=路人甲 900001"));
        assertRefused(withCertificate(browser, Newcomer.OWN_PASSWORD));

        register(person, key);
        assertRefused(withCertificate(browser, "Wrong-password-1"));
        assertEquals(1, TestDatabase.number("select failed_logins from platform_user where id = ?", person.id()));
        String before = browser.session();
        assertTrue(location(withCertificate(browser, Newcomer.OWN_PASSWORD)).endsWith("/home"));
        assertNotEquals(before, browser.session());
        assertEquals(200, browser.get("/home").statusCode());
        assertEquals("CERTIFICATE", TestDatabase.ask(LATEST_WAY, person.id()).get(0));
        assertEquals("CERTIFICATE", TestDatabase.ask(LATEST_FACTOR, person.id()).get(0), "certificate and password are two factors");
        assertTrue(TestDatabase.ask("select detail from platform_audit_entry where user_id = ? and action = 'LoginWork.logIn' and result = 'DONE' "
                + "order by id desc limit 1", person.id()).get(0).contains("CERTIFICATE"));

        Visitor security = Visitor.as("security");
        security.send(security.form(page(person), "need:on").with("need:reason", "所里规定").pressing("need:on"));
        assertFalse(location(browser.get("/home")).isEmpty(), "sessions begun before end");
        assertEquals(200, Visitor.anonymous().tryLogin(person.username(), Newcomer.OWN_PASSWORD).statusCode());
        assertEquals("no certificate", TestDatabase.ask(LATEST_REFUSAL, person.id()).get(0));
        assertRefused(withCertificate(browser, "Wrong-password-2"));
        assertEquals(302, withCertificate(browser, Newcomer.OWN_PASSWORD).statusCode());

        PageForm ending = security.form(page(person), "ending:end");
        String id = TestDatabase.ask("select id from platform_certificate where user_id = ? and ended_at is null", person.id()).get(0);
        security.send(ending.with("ending:ended", id).with("ending:reason", "USB Key 遗失").pressing("ending:end"));
        assertTrue(location(browser.get("/home")).contains("/login"), "its sessions end with it");
        assertRefused(withCertificate(browser, Newcomer.OWN_PASSWORD));
    }

    @Test
    void a_disabled_account_stays_outside_and_one_certificate_belongs_to_one_account() throws Exception {
        Newcomer person = Newcomer.hired();
        TestPki.Holder key = pki.issue("路人乙 900002", YESTERDAY, NEXT_YEAR);
        register(person, key);
        Visitor security = Visitor.as("security");
        HttpResponse<String> twice = look(person, key.pem());
        assertTrue(twice.body().contains("这张证书已经登记给一个账号"), twice.body());
        security.send(security.form("/platform/users/view?id=" + person.id()).pressing("account:disable"));
        assertRefused(withCertificate(Visitor.over(pki.showing(key)), person.firstPassword()));
        assertEquals("disabled", TestDatabase.ask(LATEST_REFUSAL, person.id()).get(0));
    }

    @Test
    void tls_refuses_strangers_expired_and_revoked_certificates_and_needs_none() throws Exception {
        assertUnreachable(TestPki.stranger().issue("路人丙", YESTERDAY, NEXT_YEAR));
        assertUnreachable(pki.issue("路人丙", YESTERDAY.minusSeconds(100), YESTERDAY));
        assertUnreachable(pki.issue("路人丙", TestPki.REVOKED, YESTERDAY, NEXT_YEAR));
        HttpResponse<String> without = Visitor.over(pki.showing(null)).get("/login");
        assertEquals(200, without.statusCode());
        assertFalse(without.body().contains("certificate:submit"));
    }

    @Test
    void what_a_proxy_or_anybody_writes_into_headers_is_no_certificate() throws Exception {
        String pem = pki.issue("路人丁", YESTERDAY, NEXT_YEAR).pem().replace("\n", " ");
        Visitor pretender = Visitor.anonymous();
        HttpResponse<String> page = pretender.exchange(java.net.http.HttpRequest.newBuilder(Visitor.uri("/login")).headers("SSL_CLIENT_CERT", pem,
                "X-Client-Cert", pem, "X-SSL-Client-Cert", pem, "Client-Cert", pem, "X-Forwarded-Proto", "https"));
        assertFalse(page.body().contains("certificate:submit"));
        PageForm form = pretender.form("/login");
        assertEquals(200, pretender.send(form.with("certificate", "certificate").with("certificate:password", "any").pressing("certificate:submit")).statusCode());
    }

    @Test
    void a_form_of_another_site_is_not_heard() throws Exception {
        Visitor browser = Visitor.over(pki.showing(pki.issue("路人戊", YESTERDAY, NEXT_YEAR)));
        PageForm form = browser.form("/login", "certificate:submit").with("certificate:password", "any").pressing("certificate:submit");
        assertEquals(404, browser.post(form.action(), form.fields(), "Sec-Fetch-Site", "cross-site").statusCode());
        assertNotEquals(302, browser.post("/login", Map.of("certificate:password", java.util.List.of("any"))).statusCode());
    }

    @Test
    void what_is_no_certificate_of_a_person_valid_today_is_not_registered() throws Exception {
        Newcomer person = Newcomer.hired();
        TestPki.Holder old = pki.issue("路人己", YESTERDAY.minusSeconds(100), YESTERDAY);
        assertTrue(look(person, old.pem()).body().contains("证书尚未生效或已经过期"));
        assertTrue(look(person, "不是证书").body().contains("不是可以识别的证书"));
        assertTrue(look(person, "-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----").body().contains("文件中含有私钥"));
        String der = java.util.Base64.getEncoder().encodeToString(pki.issue("路人庚", BigInteger.TEN, YESTERDAY, NEXT_YEAR).certificate().getEncoded());
        assertTrue(look(person, der).body().contains("CN=路人庚"));
    }

    private static void register(Newcomer person, TestPki.Holder key) throws Exception {
        HttpResponse<String> shown = look(person, key.pem());
        Visitor security = Visitor.as("security");
        HttpResponse<String> done = security.send(PageForm.in(page(person), shown.body(), "certificate:register").pressing("certificate:register"));
        assertEquals(302, done.statusCode(), done.body());
    }

    private static HttpResponse<String> look(Newcomer person, String text) {
        Visitor security = Visitor.as("security");
        return security.send(security.form(page(person), "certificate:look").with("certificate:text", text).pressing("certificate:look"));
    }

    private static String page(Newcomer person) {
        return "/platform/users/certificates?id=" + person.id();
    }

    private static HttpResponse<String> withCertificate(Visitor browser, String password) {
        return browser.send(browser.form("/login", "certificate:submit").with("certificate:password", password).pressing("certificate:submit"));
    }

    private void assertUnreachable(TestPki.Holder shown) throws Exception {
        Visitor browser = Visitor.over(pki.showing(shown));
        assertThrows(UncheckedIOException.class, () -> browser.get("/login"));
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(REFUSED), answer.body());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
