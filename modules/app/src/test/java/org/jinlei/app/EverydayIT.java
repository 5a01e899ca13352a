package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens to everybody every day: a form that is left, sent twice, sent too late or filled in by two; nothing typed is lost. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EverydayIT {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");
    private static final Pattern PERSON = Pattern.compile("/people/view\\?.*");
    private static final Pattern REPORT = Pattern.compile("/cases/reports/view\\?.*");
    private static final int HALF_AN_HOUR = 29 * 60 * 1000;

    @RegisterExtension
    final Browser officer = new Browser();

    @RegisterExtension
    final Browser duty = new Browser();

    @Test
    void twoPeopleChangeOnePersonAndOneReport() {
        officer.loginAs("officer");
        duty.loginAs("duty");
        String person = register(duty, "戚小苗");
        officer.open("/people/edit?id=" + person);
        duty.open("/people/edit?id=" + person);
        duty.fill("person:address", "中街十号");
        duty.fill("person:note", "值班室写");
        duty.press("person:save");
        officer.fill("person:note", "专办民警写");
        officer.press("person:save");
        assertToldOf(officer, "韩立冬", "中街十号", "值班室写", "专办民警写");
        assertThat(officer.field("person:note")).hasValue("专办民警写");
        assertThat(officer.field("person:address")).hasValue("中街十号");
        officer.press("person:save");
        officer.page().waitForURL(PERSON);
        assertThat(officer.page().locator("main")).containsText("专办民警写");

        String report = take(duty);
        officer.open("/cases/reports/edit?id=" + report);
        duty.open("/cases/reports/edit?id=" + report);
        duty.fill("report:place", "北门");
        duty.press("report:check");
        duty.press("report:save");
        duty.page().waitForURL(REPORT);
        officer.fill("report:narrative", "两名少年争吵，已劝开。");
        officer.press("report:check");
        officer.press("report:save");
        assertToldOf(officer, "韩立冬", "北门");
        assertThat(officer.field("report:narrative")).hasValue("两名少年争吵，已劝开。");
        assertThat(officer.field("report:place")).hasValue("北门");
        officer.press("report:check");
        officer.press("report:save");
        officer.page().waitForURL(REPORT);
        assertThat(officer.page().locator("main")).containsText("已劝开");
        assertThat(officer.page().locator("main")).containsText("北门");
    }

    private static void assertToldOf(Browser browser, String who, String... changes) {
        Locator errors = browser.page().locator("#errors");
        assertThat(errors).isFocused();
        assertThat(errors).containsText(who);
        assertThat(errors).containsText(MOMENT);
        for (String change : changes) {
            assertThat(browser.page().locator(".section").first()).containsText(change);
        }
    }

    private static String register(Browser browser, String name) {
        browser.open("/people/edit");
        browser.fill("person:name", name);
        browser.choose("person:unit", "青禾镇北坪村");
        browser.press("person:save");
        browser.page().waitForURL(PERSON);
        return id(browser);
    }

    private static String take(Browser browser) {
        browser.open("/cases/reports/edit");
        browser.choose("report:channel", "110指令");
        browser.fill("report:narrative", "两名少年争吵。");
        browser.fill("report:reporterName", "路人");
        browser.press("report:check");
        browser.press("report:save");
        browser.page().waitForURL(REPORT);
        return id(browser);
    }

    private static String id(Browser browser) {
        return browser.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    @Test
    void aDateIsTypedInEveryWayOrPickedWithoutAMouse() {
        officer.loginAs("officer");
        officer.open("/people/edit");
        Page page = officer.page();
        for (String typed : List.of("2013-1-5", "2013/01/05", "2013.1.5", "20130105", "2013年1月5日", "２０１３-０１-０５")) {
            officer.fill("person:born_input", typed);
            officer.press("person:save");
            assertThat(officer.field("person:born_input")).hasValue("2013-01-05");
        }
        officer.fill("person:born_input", "前天");
        officer.press("person:save");
        assertThat(page.locator("#errors")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^错误："));
        assertThat(officer.field("person:born_input")).hasValue("前天");
        assertEquals(page.locator("#errors a[href='#person:born_input']").innerText(), officer.field("person:born-wrong").innerText());
        page.locator("#errors a[href='#person:born_input']").click();
        assertThat(officer.field("person:born_input")).isFocused();

        officer.fill("person:born_input", "2013-01-05");
        Locator panel = page.locator("[id='person:born_panel']");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(panel).isVisible();
        assertThat(panel).not().hasClass(Pattern.compile("overlay-enter-active"));
        assertEquals(List.of(), officer.barriers());
        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(officer.field("person:born_input")).hasValue("2013-01-05");
        assertThat(officer.field("person:born_input")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(panel).isVisible();
        assertThat(panel.locator("td a:focus")).hasText("5");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(officer.field("person:born_input")).hasValue("2013-01-13");
        assertThat(panel).isHidden();
        assertThat(officer.field("person:born_input")).isFocused();

        Locator button = officer.field("person:born").locator("button");
        for (int width : new int[] {1366, 390, 1366}) {
            page.setViewportSize(width, 768);
            assertThat(button).hasAccessibleName("选择日期");
        }
    }

    @Test
    void theLanguageChangesNothingButTheWords() {
        officer.loginAs("officer");
        officer.open("/people/list?q=bai&size=50");
        Page page = officer.page();
        page.locator(".top-link").click();
        assertThat(page).hasURL(Pattern.compile("/people/list\\?q=bai&size=50$"));
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText(Pattern.compile("^[\\x20-\\x7e]+$"));
        page.locator(".top-link").click();
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("^zh"));
        officer.open("/people/edit");
        officer.fill("person:name", "还没有保存");
        List<String> warnings = refusing(page, () -> page.locator(".top-link").click());
        assertEquals(List.of("beforeunload"), warnings);
        assertThat(officer.field("person:name")).hasValue("还没有保存");
    }

    @Test
    void whoLeavesTypedTextIsWarnedAndWhoSavesItIsNot() {
        officer.loginAs("officer");
        Page page = officer.page();
        List<String> warnings = new ArrayList<>();
        page.onDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.dismiss();
        });
        officer.open("/people/edit");
        page.locator(".menu a").first().click();
        page.waitForURL("**/home");
        officer.open("/people/edit");
        officer.fill("person:name", "郗小棠");
        page.locator(".menu a").first().click();
        page.waitForCondition(() -> !warnings.isEmpty());
        assertThat(page).hasURL(Pattern.compile("/people/edit$"));
        officer.choose("person:unit", "青禾镇北坪村");
        officer.field("person:save").dblclick();
        page.waitForURL(PERSON);
        assertEquals(List.of("beforeunload"), warnings);
        String address = page.url();
        officer.open("/people/list?q=郗小棠");
        assertThat(page.locator("td.main")).hasCount(1);
        page.goBack();
        assertThat(page).hasURL(address);
        page.goBack();
        assertThat(page.locator("h1")).isVisible();
        Page second = page.context().newPage();
        second.navigate("/people/view?id=" + address.replaceAll(".*id=(\\d+).*", "$1"));
        second.locator(".page-actions a").first().click();
        second.fill("[id='person:note']", "第二个标签页");
        officer.open("/people/edit");
        officer.fill("person:name", "郗小梨");
        officer.choose("person:unit", "青禾镇北坪村");
        officer.press("person:save");
        page.waitForURL(PERSON);
        second.click("[id='person:save']");
        second.waitForURL(PERSON);
        assertThat(second.locator("main")).containsText("第二个标签页");
    }

    private static List<String> refusing(Page page, Runnable leaving) {
        List<String> asked = new ArrayList<>();
        page.onceDialog((Dialog dialog) -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        leaving.run();
        page.waitForCondition(() -> !asked.isEmpty());
        return asked;
    }

    @Test
    void nothingTypedIsLostWhenTheSessionEnds() {
        officer.loginAnew("officer");
        Page page = officer.page();
        page.clock().install();
        officer.open("/people/edit");
        page.clock().fastForward(HALF_AN_HOUR);
        assertThat(page.locator("#idle")).isVisible();
        assertEquals(List.of(), officer.barriers());
        page.locator(".idle-stay").click();
        assertThat(page.locator("#idle")).isHidden();

        officer.fill("person:name", "闻小雨");
        officer.choose("person:unit", "青禾镇北坪村");
        Page second = page.context().newPage();
        second.navigate("/home");
        second.locator(".person summary").click();
        second.locator(".person-menu button").click();
        second.waitForURL("**/login**");
        officer.expect("401 .*/(alive|draft/save)");
        officer.field("person:save").click();
        assertThat(page.locator("#idle")).isVisible();
        assertThat(page.locator("#idle")).containsText("您填写的内容还在");
        assertThat(officer.field("person:name")).hasValue("闻小雨");
        officer.loginAnew("officer", second);
        page.locator(".idle-stay").click();
        assertThat(page.locator("#idle")).isHidden();
        officer.press("person:save");
        assertThat(page.locator("#errors")).containsText("您填写的内容还在");
        assertThat(officer.field("person:name")).hasValue("闻小雨");
        officer.press("person:save");
        page.waitForURL(PERSON);
        assertThat(page.locator("h1")).hasText("闻小雨");
    }

    @Test
    void everythingWorksWithoutAMouse() {
        officer.loginAs("officer");
        officer.open("/people/list");
        Page page = officer.page();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        page.keyboard().press("/");
        assertThat(page.locator(".filters input").first()).isFocused();
        assertTrue((boolean) page.evaluate("getComputedStyle(document.activeElement).boxShadow !== 'none'"), "focus is visible");
        page.keyboard().type("bai");
        page.keyboard().press("Enter");
        page.waitForURL("**q=bai**");
        assertThat(page.locator("[data-key=n]")).isVisible();
        page.keyboard().press("Alt+n");
        page.waitForURL("**/people/edit");
        page.keyboard().press("Control+s");
        assertThat(page.locator("#errors")).isFocused();

        page.locator(".person summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".person-menu")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".person-menu")).isHidden();
        assertThat(page.locator(".person summary")).isFocused();
        officer.open("/people/edit");
        assertTrue(tabsThrough(page) >= 20, "the focus walks through the form and leaves it");
        page.setViewportSize(390, 768);
        page.locator(".menu-button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#menu")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#menu")).isHidden();
    }

    /** How many elements the tab key visits, each below or beside the one before, until it has left the page. */
    private static int tabsThrough(Page page) {
        page.evaluate("document.activeElement.blur()");
        List<Object> visited = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            page.keyboard().press("Tab");
            Object here = page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)");
            if (!visited.isEmpty() && (int) here <= (int) visited.get(visited.size() - 1)) {
                return visited.size();
            }
            visited.add(here);
        }
        throw new AssertionError("The tab key does not leave the page: " + visited);
    }

    @Test
    void aPageOnPaperSaysWhoseItIsAndShowsNoButtons() {
        officer.loginAs("officer");
        officer.open("/cases/view?id=1");
        Page page = officer.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
        for (String hidden : List.of(".top", ".menu", ".trail", ".page-actions", ".button >> nth=0")) {
            assertThat(page.locator(hidden)).isHidden();
        }
        assertThat(page.locator(".print-head")).containsText("青禾中心派出所");
        assertThat(page.locator(".print-head")).containsText("沈若兰");
        assertThat(page.locator(".print-head")).containsText(MOMENT);
        assertTrue(page.pdf().length > 10_000, "a paper with text");
    }
}
