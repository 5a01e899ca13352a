package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.UnifiedProvider;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The unified log-in against a small provider on this machine that signs with keys made here: what holds lets in, nothing else does. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UnifiedLoginIT {

    private static final String REFUSED = "/login?unified=refused";
    private static final String UNKNOWN = "/login?unified=unknown";

    private static UnifiedProvider provider;

    @BeforeAll
    static void open() throws Exception {
        provider = new UnifiedProvider();
    }

    @AfterAll
    static void close() {
        provider.close();
    }

    @AfterEach
    void forgetTheFailures() throws SQLException {
        TestDatabase.change("delete from platform_login_attempt where successful = 0");
    }

    @Test
    void who_is_confirmed_comes_in_and_needs_no_password_of_the_house() throws Exception {
        Newcomer person = Newcomer.hired();
        Visitor browser = Visitor.anonymous();
        assertTrue(browser.get("/login?to=/people/list").body().contains("/oidc?to=%2Fpeople%2Flist"));
        String invitation = invitation(browser, "/oidc?to=%2Fpeople%2Flist");
        String before = browser.session();
        String back = provider.confirm(invitation, person.username().toUpperCase(java.util.Locale.ROOT));
        assertTrue(location(browser.get(back)).endsWith("/people/list"));
        assertNotEquals(before, browser.session());
        assertEquals(200, browser.get("/people/list").statusCode());
        assertEquals("UNIFIED", TestDatabase.ask("select way from platform_user_session where user_id = ? order by id desc limit 1", person.id()).get(0));
        assertTrue(location(browser.get(back)).endsWith(REFUSED), "the same answer a second time");
        assertEquals(302, browser.post("/logout", java.util.Map.of()).statusCode());
        assertTrue(location(browser.get("/home")).contains("/login"));
    }

    @Test
    void a_token_that_does_not_hold_lets_nobody_in() throws Exception {
        assertRefused("another audience", claims -> claims.setAudience("another-system"));
        assertRefused("another issuer", claims -> claims.setIssuer("https://localhost:1"));
        assertRefused("expired", claims -> claims.setExpirationTimeMinutesInTheFuture(-5));
        assertRefused("another nonce", claims -> claims.setClaim("nonce", "of-another-browser"));
        assertRefused("for another party", claims -> claims.setClaim("azp", "another-system"));
        assertRefused("nobody named", claims -> claims.unsetClaim("preferred_username"));
        Visitor browser = Visitor.anonymous();
        String back = provider.confirm(invitation(browser, "/oidc"), "duty", claims -> { }, UnifiedProvider.strangeKey(provider.keyId()));
        assertTrue(location(browser.get(back)).endsWith(REFUSED), "signed with a strange key under the right name");
        assertEquals(1, TestDatabase.number("select count(*) from platform_audit_entry where result = 'DENIED' and action = 'LoginWork.logIn' "
                + "and detail like 'unified log-in: the token does not hold%' and id = (select max(id) from platform_audit_entry where result = 'DENIED')"));
    }

    @Test
    void only_the_browser_that_began_finishes() throws Exception {
        String back = provider.confirm(invitation(Visitor.anonymous(), "/oidc"), "duty");
        Visitor other = Visitor.anonymous();
        assertTrue(location(other.get(back)).endsWith(REFUSED), "nothing begun");
        invitation(other, "/oidc");
        assertTrue(location(other.get(back)).endsWith(REFUSED), "something else begun");
        Visitor refused = Visitor.anonymous();
        String invitation = invitation(refused, "/oidc");
        String state = invitation.replaceAll(".*[?&]state=([^&]*).*", "$1");
        assertTrue(location(refused.get("/oidc/back?error=access_denied&state=" + state)).endsWith(REFUSED));
        assertTrue(refused.get(REFUSED).body().contains("统一身份认证未完成"));
    }

    @Test
    void it_opens_no_account_and_no_disabled_one() throws Exception {
        Visitor browser = Visitor.anonymous();
        assertTrue(location(browser.get(provider.confirm(invitation(browser, "/oidc"), "nobody-of-this-house"))).endsWith(UNKNOWN));
        Newcomer person = Newcomer.hired();
        Visitor security = Visitor.as("security");
        security.send(security.form("/platform/users/view?id=" + person.id()).pressing("account:disable"));
        assertTrue(location(browser.get(provider.confirm(invitation(browser, "/oidc"), person.username()))).endsWith(UNKNOWN));
        assertEquals("unified log-in: disabled or locked", TestDatabase.ask(
                "select detail from platform_audit_entry where user_id = ? and result = 'DENIED' order by id desc limit 1", person.id()).get(0));
        assertTrue(location(browser.get("/home")).contains("/login"));
    }

    @Test
    void a_changed_key_of_the_provider_counts_at_once() throws Exception {
        Newcomer person = Newcomer.hired();
        Visitor before = Visitor.anonymous();
        assertTrue(location(before.get(provider.confirm(invitation(before, "/oidc"), person.username()))).endsWith("/home"));
        provider.changeKey();
        Visitor after = Visitor.anonymous();
        assertTrue(location(after.get(provider.confirm(invitation(after, "/oidc"), person.username()))).endsWith("/home"));
    }

    private static void assertRefused(String what, Consumer<JwtClaims> otherwise) throws Exception {
        Visitor browser = Visitor.anonymous();
        String wrong = provider.confirm(invitation(browser, "/oidc"), "duty", otherwise, provider.key());
        assertTrue(location(browser.get(wrong)).endsWith(REFUSED), what);
        assertTrue(location(browser.get("/home")).contains("/login"), what);
    }

    private static String invitation(Visitor browser, String address) {
        HttpResponse<String> answer = browser.get(address);
        assertEquals(302, answer.statusCode());
        return location(answer);
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
