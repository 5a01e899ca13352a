package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A file is opened, closed and sealed on screen; afterwards its address answers like one that never was (rule 36). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SealedFileIT {

    private static final String NEVER = "987654321";

    @RegisterExtension
    final Browser officer = new Browser();

    @RegisterExtension
    final Browser chief = new Browser();

    @RegisterExtension
    final Browser stranger = new Browser();

    @Test
    void theAnswerIsTheSameAsForAFileThatNeverWas() {
        officer.loginAs("officer");
        chief.loginAs("chief");
        stranger.loginAs("stranger");
        officer.open("/cases/edit");
        Page page = officer.page();
        page.fill("[id='who:text']", "李");
        page.click("[id='who:search']");
        page.locator("td.main a").first().click();
        page.selectOption("[id='case:role']", "HELP_SEEKER");
        page.selectOption("[id='case:category']", "HELP");
        page.fill("[id='case:title']", "走失求助");
        page.click("[id='case:check']");
        assertThat(page.locator("[id='case:save']")).isVisible();
        officer.axe();
        page.click("[id='case:save']");
        page.waitForURL(Pattern.compile("/cases/view"));
        officer.axe();
        String id = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        String number = page.locator("h1").textContent().strip();

        officer.open("/cases/closing?id=" + id);
        page.fill("[id='closing:summary']", "已由家长接回");
        page.click("[id='closing:check']");
        page.click("[id='closing:propose']");
        page.waitForURL(Pattern.compile("/cases/view"));
        assertThat(page.locator(".notice")).containsText("不能由本人审批");
        chief.open("/cases/view?id=" + id);
        confirm(chief.page(), "[id='approve:close']", number);
        assertTrue(body(officer, "/cases/list?q=" + number).contains(number));
        String exported = exported(number);
        chief.page().check("input[name='seal:article'] >> nth=0");
        confirm(chief.page(), "[id='seal:sealing']", number);
        chief.page().waitForURL(Pattern.compile("/cases/list"));

        APIResponse withdrawn = officer.page().request().get(Browser.address() + exported);
        assertFalse(withdrawn.text().contains("走失求助"), "the file exported before is no longer handed out");
        officer.open("/reporting/exports/list");
        assertThat(officer.page().locator("tbody tr").first()).containsText("已收回");

        for (Browser somebody : List.of(officer, chief, stranger)) {
            for (String screen : List.of("/cases/view", "/cases/closing", "/cases/participant", "/cases/outcome", "/cases/receive",
                    "/sheet/case", "/sheet/procedure-card")) {
                APIResponse sealed = somebody.page().request().get(Browser.address() + screen + "?id=" + id);
                APIResponse never = somebody.page().request().get(Browser.address() + screen + "?id=" + NEVER);
                assertEquals(404, sealed.status(), screen);
                assertEquals(never.status(), sealed.status(), screen);
                assertArrayEquals(never.body(), sealed.body(), screen);
            }
            assertFalse(body(somebody, "/cases/list?q=" + number).contains("view?id=" + id + "\""));
        }
    }

    /** The officer takes the ledger of cases out while the file is in it; answers where the exported file is. */
    private String exported(String number) {
        officer.open("/reporting/exports/edit?ledger=cases&q=" + number);
        officer.page().check("input[name='export:format'][value='CSV']");
        officer.fill("export:reason", "核对结案情况");
        officer.press("export:save");
        officer.page().waitForURL(Pattern.compile("/reporting/exports/list"));
        officer.axe();
        String address = officer.page().locator("td.main a").first().getAttribute("href");
        assertTrue(body(officer, address).contains("走失求助"));
        return address;
    }

    private static String body(Browser browser, String path) {
        return browser.page().request().get(Browser.address() + path).text();
    }

    private static void confirm(Page page, String button, String number) {
        page.click(button);
        assertThat(page.locator(".ask-text")).containsText(number);
        page.click(".ask-ok");
    }
}
