package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a narrowed list to its ledger and the file on the desk; and a file that the system makes by itself while the person waits. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LedgerJourneyIT {

    @RegisterExtension
    final Browser chief = new Browser();

    @Test
    void theFiltersOfAListGoIntoTheLedgerAndIntoTheFile() throws IOException, SQLException {
        chief.loginAs("chief");
        chief.open("/cases/list?category=BULLYING");
        chief.follow(chief.page().locator(".page-actions a", new Page.LocatorOptions().setHasText("台账")));
        chief.page().waitForURL(Pattern.compile("/reporting/ledgers/view\\?ledger=cases&category=BULLYING"));
        assertThat(chief.page().locator("h1")).hasText("涉未成年人案件台账");
        chief.axe();
        int rows = chief.page().locator("tbody tr").count();
        assertTrue(rows > 0, "the demonstration has a case of bullying");
        chief.follow(chief.page().locator(".page-actions a", new Page.LocatorOptions().setHasText("导出")));
        assertThat(chief.page().locator(".facts")).containsText("学生欺凌");
        chief.axe();
        chief.fill("export:reason", "报送县局月报");
        chief.press("export:save");
        chief.page().waitForURL(Pattern.compile("/reporting/exports/list"));
        Locator first = chief.page().locator("tbody tr").first();
        assertThat(first.locator("td.number").first()).hasText(String.valueOf(rows));
        Download download = chief.page().waitForDownload(() -> first.locator("a").click());
        assertTrue(download.suggestedFilename().matches("涉未成年人案件台账-chief-\\d{8}-\\d{4}\\.xlsx"), download.suggestedFilename());
        assertTrue(Files.size(download.path()) > 2000);

        long id = TestDatabase.number("select max(id) from reporting_export where username = 'chief'");
        again(id, "status = 'WAITING', expected = -1");
        again(id, "status = 'RUNNING', touched_at = '2026-01-01'");
    }

    /** The file is to be made once more, as a large one or as one that a stopped server left half-made; the page notices by itself. */
    private void again(long id, String state) throws SQLException {
        long size = TestDatabase.number("select size from reporting_export where id = ?", id);
        assertEquals(1, TestDatabase.change("update reporting_export set " + state + ", ready_at = null, size = 0, attempts = 0 where id = ?", id));
        chief.open("/reporting/exports/list");
        assertThat(chief.page().locator("tbody tr").first()).containsText("可下载", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        chief.axe();
        long made = TestDatabase.number("select size from reporting_export where id = ?", id);
        assertTrue(Math.abs(made - size) < 200, made + " bytes instead of " + size);
    }
}
