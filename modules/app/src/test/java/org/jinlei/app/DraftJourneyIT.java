package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A form that is being filled in survives the browser, the session and a change by somebody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DraftJourneyIT {

    private static final long MOMENT = 3000;

    @RegisterExtension
    final Browser office = new Browser();

    @RegisterExtension
    final Browser village = new Browser();

    @Test
    void what_was_typed_when_the_browser_died_is_restored_on_another_machine_and_sent_once() throws SQLException {
        String page = "/cases/reports/edit?journey=" + System.nanoTime();
        String narrative = "车内现金被盗 " + System.nanoTime();
        office.loginAnew("officer");
        office.page().clock().install();
        office.open(page);
        office.choose("report:channel", "电话");
        office.fill("report:narrative", narrative);
        office.fill("report:happenedFrom_input", "2026-03-01 10:00");
        office.field("report:anonymous").check();
        assertState("草稿已自动保存");
        office.page().close(new Page.CloseOptions().setRunBeforeUnload(false));

        village.loginAnew("officer");
        village.open("/home");
        assertThat(village.page().locator(".draft-line")).containsText("未提交的草稿");
        village.open(page);
        assertThat(village.page().locator(".draft-text")).containsText("有未提交的草稿（4 项）");
        village.axe();
        village.page().click(".draft-restore");
        assertThat(village.page().locator(".draft-text")).containsText("已恢复 4 项");
        assertThat(village.field("report:narrative")).hasValue(narrative);
        assertThat(village.field("report:happenedFrom_input")).hasValue("2026-03-01 10:00");
        assertThat(village.field("report:anonymous")).isChecked();
        village.press("report:check");
        village.press("report:save");
        village.page().waitForURL(Pattern.compile("/cases/reports/view"));
        village.open(page);
        assertThat(village.page().locator(".draft")).isHidden();
        assertThat(village.field("report:narrative")).hasValue("");
    }

    @Test
    void a_session_that_ends_while_typing_loses_nothing() throws SQLException {
        String page = "/cases/reports/edit?session=" + System.nanoTime();
        office.expect("401");
        office.loginAnew("officer2");
        office.page().clock().install();
        office.open(page);
        office.fill("report:narrative", "会话结束前");
        assertState("草稿已自动保存");
        TestDatabase.change("update platform_user_session set ended_at = now(6) where ended_at is null and user_id = (select id from platform_user where username = 'officer2')");
        office.fill("report:place", "会话结束后");
        assertState("登录已失效");
        Page again = office.page().context().newPage();
        office.loginAnew("officer2", again);
        again.close();
        office.page().evaluate("window.dispatchEvent(new Event('focus'))");
        assertState("草稿已自动保存");
        office.open(page);
        assertThat(office.page().locator(".draft-text")).containsText("（2 项）");
        office.page().locator(".draft-discard").click();
        office.page().locator("#ask .ask-ok").click();
        assertThat(office.page().locator(".draft")).isHidden();
        office.fill("report:place", "丢弃后又写");
        assertState("草稿已自动保存");
        office.page().close(new Page.CloseOptions().setRunBeforeUnload(false));
        assertEquals(1, TestDatabase.number("select max(field_count) from platform_draft where address = ?", page.substring(page.indexOf('?') + 1)));
        TestDatabase.change("delete from platform_draft where address = ?", page.substring(page.indexOf('?') + 1));
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_told() throws SQLException {
        long report = TestDatabase.number("select min(id) from cases_report where status = 'RECEIVED' and sealed = 0 and file_id is null");
        String page = "/cases/reports/edit?id=" + report;
        office.loginAs("officer");
        office.page().clock().install();
        office.open(page);
        office.fill("report:place", "我写的地点");
        assertState("草稿已自动保存");
        Visitor colleague = Visitor.as("officer2");
        PageForm changed = colleague.form(page, "id=\"report\"").with("report:place", "别人写的地点").pressing("report:check");
        assertEquals(302, colleague.send(PageForm.in(page, colleague.send(changed).body(), "id=\"report\"").pressing("report:save")).statusCode());
        office.open(page);
        office.page().click(".draft-restore");
        assertThat(office.page().locator(".draft-changes")).containsText("「发生地点」在此期间被他人改为：别人写的地点");
        assertThat(office.field("report:place")).hasValue("我写的地点");
        office.page().locator(".draft-state").waitFor();
        office.press("report:check");
        office.press("report:save");
        assertEquals(0, TestDatabase.number("select count(*) from platform_draft where content is not null and address = ?", "id=" + report));
    }

    /** What the page says of the draft once nobody has typed for a moment; its clock is ours, so that nobody waits. */
    private void assertState(String text) {
        office.page().clock().runFor(MOMENT);
        assertThat(office.page().locator(".draft-state")).containsText(text);
    }
}
