package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer adds attachments to a case file by choosing and by dropping, looks at one, removes it and puts it back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AttachmentJourneyIT {

    private static final byte[] PICTURE = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @RegisterExtension
    final Browser officer = new Browser();

    @Test
    void attachments_come_and_go_on_the_page_of_the_file() throws SQLException {
        long file = TestDatabase.number("select min(f.id) from cases_file f join cases_assignment a on a.file_id = f.id and a.until_at is null "
                + "join platform_user u on u.id = a.user_id and u.username = 'officer' where f.sealed = 0 and f.status in ('UNDER_WORK', 'FOLLOW_UP')");
        String name = "照片" + Long.toString(System.nanoTime(), 36);
        officer.expect("422");
        officer.expect("document.s frame is sandboxed");
        officer.loginAs("officer");
        officer.open("/cases/view?id=" + file);
        Page page = officer.page();
        page.setInputFiles("#attachment-choose", new FilePayload[] {new FilePayload(name + ".jpg", "image/jpeg", PICTURE),
            new FilePayload("picture.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8))});
        assertThat(page.locator(".uploads li").first()).containsText("已保存");
        assertThat(page.locator(".uploads li").nth(1)).containsText("不是允许的文件类型");
        assertThat(page.locator("#attachment-list")).containsText(name + ".png");
        page.evaluate("name => { const data = new DataTransfer(); data.items.add(new File(['一段文字'], name + '.txt', {type: 'text/plain'}));"
                + " document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})); }", name);
        assertThat(page.locator("#attachment-list")).containsText(name + ".txt");
        officer.axe();
        Page picture = page.waitForPopup(() -> page.locator("#attachment-list a", new Page.LocatorOptions().setHasText(name + ".png")).first().click());
        picture.waitForLoadState();
        assertEquals(1, picture.locator("img").count());
        picture.close();

        page.locator("#attachment-list > ul li", new Page.LocatorOptions().setHasText(name + ".png")).locator("button").click();
        assertThat(page.locator(".ask-text")).containsText(name + ".png");
        page.click(".ask-ok");
        assertThat(page.locator(".toast")).containsText("附件已移除");
        page.locator(".removed summary").click();
        page.locator(".removed li", new Page.LocatorOptions().setHasText(name + ".png")).locator("button").click();
        assertThat(page.locator(".toast")).containsText("附件已恢复");
        assertThat(page.locator("#attachment-list > ul")).containsText(Pattern.compile(name + "\\.png"));
        page.setViewportSize(390, 800);
        officer.axe();
    }
}
