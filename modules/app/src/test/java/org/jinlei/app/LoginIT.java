package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Coming in at the front door. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LoginIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void theLoginPageHasNoBarriers() {
        browser.open("/login");
        assertThat(browser.page().locator("input[type=password]")).isVisible();
        browser.axe();
    }
}
