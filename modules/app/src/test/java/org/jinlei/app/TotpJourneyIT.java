package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.jinlei.app.http.AuthenticatorApp;
import org.jinlei.app.security.Newcomer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody sets up a second factor, logs in with it, and once with a recovery code because the phone is at home. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TotpJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_authenticator_is_set_up_and_used_and_a_recovery_code_takes_its_place() throws SQLException {
        Newcomer person = Newcomer.settled();
        Page page = browser.page();
        browser.login(person.username(), Newcomer.OWN_PASSWORD);
        page.locator(".person summary").click();
        page.locator(".person-menu a", new Page.LocatorOptions().setHasText("双因素认证")).click();
        page.locator("main .button.primary").click();
        browser.press("begin:begin");
        assertThat(page.locator("img.qr")).isVisible();
        assertTrue((boolean) page.evaluate("document.querySelector('img.qr').naturalWidth > 0"));
        browser.axe();
        AuthenticatorApp phone = AuthenticatorApp.typed(page.locator(".secret").innerText());
        browser.fill("confirm:code", phone.wrong());
        browser.press("confirm:confirm");
        assertThat(page.locator("#errors")).containsText("请确认手机时间准确");
        browser.fill("confirm:code", phone.next());
        browser.press("confirm:confirm");
        List<String> codes = page.locator(".codes li").allInnerTexts();
        browser.axe();
        page.locator("main .button.primary").click();
        page.waitForURL("**/home");

        logInAgain(person);
        assertThat(page.locator("h1")).hasText("输入动态验证码");
        assertThat(browser.field("code:code")).hasAttribute("autocomplete", "one-time-code");
        assertThat(browser.field("code:code")).hasAttribute("inputmode", "numeric");
        browser.axe();
        browser.fill("code:code", phone.next().replaceAll("(\\d{3})", " $1"));
        page.keyboard().press("Enter");
        page.waitForURL("**/home");

        logInAgain(person);
        browser.fill("code:code", codes.get(0));
        browser.press("code:submit");
        assertThat(page.locator("main")).containsText("还剩 9 个");
        browser.axe();
        page.locator("main .button.primary").click();
        page.waitForURL("**/home");
    }

    private void logInAgain(Newcomer person) {
        browser.page().locator(".person summary").click();
        browser.page().locator(".person-menu button").click();
        browser.page().waitForURL("**/login?out");
        browser.login(person.username(), Newcomer.OWN_PASSWORD);
    }
}
