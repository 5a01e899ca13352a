package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.jinlei.app.browser.DemonstrationAccounts;
import org.jinlei.app.server.TestDatabase;
import org.jinlei.app.server.TestPki;
import org.jinlei.app.server.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A certificate on its way: handed in as a file, looked at, registered, and shown by its owner's browser at the front door. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CertificateJourneyIT {

    @RegisterExtension
    final Browser security = new Browser();

    private final TestPki pki = TestPki.keptIn(Workplace.of("it").folder());

    @AfterEach
    void takeTheKeyBack() throws SQLException {
        TestDatabase.change("update platform_certificate set ended_at = now() where ended_at is null and subject like '%900100%'");
    }

    @Test
    void theOwnerComesInWithTheKeyThatWasRegistered() throws Exception {
        TestPki.Holder key = pki.issue("林晓 900100", Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(365)));
        long owner = TestDatabase.number("select id from platform_user where username = 'duty'");
        security.loginAs("security");
        security.open("/platform/users/certificates?id=" + owner);
        security.page().locator("#file").setInputFiles(new FilePayload("key.cer", "application/pkix-cert", key.certificate().getEncoded()));
        assertThat(security.field("certificate:text")).not().hasValue("");
        security.press("certificate:look");
        assertThat(security.page().locator("dl")).containsText("CN=林晓 900100");
        security.axe();
        security.confirm("certificate:register");
        assertThat(security.page().locator("table").first()).containsText("CN=林晓 900100");
        security.axe();

        BrowserContext withKey = security.withCertificate(System.getProperty("jinlei.it.tls"), key.pkcs12("journey"), "journey");
        try {
            Page gate = withKey.newPage();
            gate.navigate("/login");
            assertThat(gate.locator(".gate-subject")).containsText("CN=林晓 900100");
            gate.locator("id=certificate:password").fill(DemonstrationAccounts.password("duty"));
            gate.locator("id=certificate:submit").click();
            assertThat(gate).hasURL(java.util.regex.Pattern.compile(".*/home"));
        } finally {
            withKey.close();
        }
    }
}
