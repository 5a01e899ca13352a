package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A spreadsheet saved as GBK, as the office's machines do, is chosen, looked at and taken over. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CodeImportJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_file_in_gbk_is_chosen_previewed_and_taken_over() {
        browser.loginAs("system");
        browser.open("/platform/codes/list?q=发现途径");
        browser.page().locator("td.main a").click();
        browser.page().locator("a", new Page.LocatorOptions().setHasText("导入")).click();
        browser.page().locator("#file").setInputFiles(new FilePayload("codes.csv", "text/csv", "code,zh,en\r\n81,巡逻发现,Found on patrol\r\n".getBytes(Charset.forName("GBK"))));
        assertThat(browser.page().locator("[id='codes:text']")).hasValue("code,zh,en\n81,巡逻发现,Found on patrol\n");
        browser.page().locator("[id='codes:from_input']").fill("2027-01-01");
        browser.page().locator("[id='codes:source']").fill("所务会决定");
        browser.page().locator("[id='codes:look']").click();
        assertThat(browser.page().locator("main")).containsText("新增（1 个）");
        browser.page().locator("[id='codes:apply']").click();
        browser.page().locator(".ask-ok").click();
        assertThat(browser.page().locator("main")).containsText("巡逻发现");
        assertThat(browser.page().locator(".toast")).containsText("代码已导入");
    }
}
