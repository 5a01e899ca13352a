package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first page of the day, an extension of the case period, an absence, and the new year's holidays, in the browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WorklistJourneyIT {

    private static final String FIRST_CASE = "W-140590001-2026-00001";

    @RegisterExtension
    final Browser officer = new Browser();

    @RegisterExtension
    final Browser chief = new Browser();

    @RegisterExtension
    final Browser colleague = new Browser();

    @RegisterExtension
    final Browser system = new Browser();

    @Test
    void anExtensionIsAskedForOnTheCaseAndDecidedFromTheWorklist() {
        officer.loginAs("officer");
        assertThat(officer.page().locator(".tasks b")).hasText(Pattern.compile("[1-9]\\d*\\+?"));
        officer.axe();
        officer.open("/cases/list?q=2026-00002");
        officer.page().locator("td.main a").first().click();
        assertThat(officer.page().locator("#period")).containsText("《治安管理处罚法》第一百一十八条");
        officer.press("extending:extend");
        assertThat(officer.page().locator("#errors")).containsText("延长理由");
        officer.fill("extending:why", "涉案人员较多，需补充询问");
        officer.press("extending:extend");
        assertThat(officer.page().locator("#period")).containsText("待审批");
        officer.axe();

        chief.loginAs("chief");
        Page page = chief.page();
        chief.follow(task(page, "审批延长办案期限"));
        chief.axe();
        chief.fill("extension:approval", "青公（治）延字〔2026〕3号");
        chief.confirm("extension:grant");
        assertThat(page.locator("#period")).containsText("1 / 2");
        chief.open("/home");
        assertThat(task(page, "审批延长办案期限")).hasCount(0);
        chief.open("/platform/team");
        chief.follow(page.locator("td.main a", new Page.LocatorOptions().setHasText("沈若兰")));
        assertThat(row(page, "送达处理决定", FIRST_CASE)).hasCount(1);
        chief.axe();
    }

    @Test
    void aDeputySeesTheTasksOfAnAbsenceUntilItIsEnded() {
        officer.loginAs("officer");
        officer.open("/platform/deputies");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        officer.page().selectOption("[id='deputy:who']", new SelectOption().setLabel("曾向东"));
        officer.fill("deputy:from_input", today.toString());
        officer.fill("deputy:until_input", today.toString());
        officer.fill("deputy:reason", "外出培训");
        officer.press("deputy:save");
        assertThat(row(officer.page(), "曾向东", "外出培训")).hasCount(1);
        officer.axe();
        colleague.loginAs("officer2");
        Locator task = row(colleague.page(), "送达处理决定", FIRST_CASE);
        assertThat(task).containsText("沈若兰");
        officer.page().selectOption("[id='ending:ended']", new SelectOption().setIndex(1));
        officer.press("ending:end");
        assertThat(row(officer.page(), "外出培训", "已结束")).hasCount(1);
        colleague.open("/home");
        assertThat(task).hasCount(0);
    }

    @Test
    void aLeaderGivesATaskToAnotherAndTakesItBack() {
        chief.loginAs("chief");
        colleague.loginAs("officer2");
        give("沈若兰", "曾向东", "外出培训");
        colleague.open("/home");
        Locator task = row(colleague.page(), "送达处理决定", FIRST_CASE);
        assertThat(task).hasCount(1);
        task.locator("td.main a").click();
        assertThat(colleague.field("delivery:serve")).hasCount(1);
        give("曾向东", "沈若兰", "已返岗");
        colleague.open("/home");
        assertThat(task).hasCount(0);
    }

    private void give(String from, String to, String reason) {
        chief.open("/platform/team");
        chief.page().locator("td.main a", new Page.LocatorOptions().setHasText(from)).click();
        chief.follow(row(chief.page(), "送达处理决定", FIRST_CASE).locator("a", new Locator.LocatorOptions().setHasText("交办")));
        chief.choose("giving:to", to);
        chief.fill("giving:reason", reason);
        chief.axe();
        chief.press("giving:give");
        assertThat(row(chief.page(), "送达处理决定", FIRST_CASE)).hasCount(0);
    }

    @Test
    void aFreeTaskIsGivenDoneAndGivenBack() {
        chief.loginAs("chief");
        chief.open("/platform/tasks/edit");
        chief.press("task:save");
        assertThat(chief.page().locator("#errors")).containsText("事项");
        chief.fill("task:title", "布置校园安全宣传栏");
        chief.choose("task:owner", "沈若兰");
        chief.fill("task:dueOn_input", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        chief.press("task:save");
        chief.axe();
        officer.loginAs("officer");
        officer.follow(row(officer.page(), "自记事项", "布置校园安全宣传栏").locator("td.main a"));
        officer.fill("returning:reason", "下周外出培训");
        officer.axe();
        officer.press("returning:giveBack");
        chief.open("/home");
        row(chief.page(), "自记事项", "布置校园安全宣传栏").locator("td.main a").click();
        assertThat(chief.page().locator("main")).containsText("下周外出培训");
        chief.press("state:done");
        assertThat(row(chief.page(), "自记事项", "布置校园安全宣传栏")).hasCount(0);
    }

    @Test
    void theHolidaysOfAYearAreLookedAtBeforeTheyCount() {
        system.loginAs("system");
        system.open("/platform/calendar?year=2031");
        Page page = system.page();
        assertThat(page.locator("main")).containsText("该年放假安排尚未导入");
        page.setInputFiles("#file", new FilePayload("2031.csv", "text/csv", "date,kind,occasion\n2031-01-01,HOLIDAY,元旦\n2031-13-01,HOLIDAY,错\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(system.field("calendar:text")).hasValue(Pattern.compile("2031-13-01"));
        system.press("calendar:look");
        assertThat(page.locator("main")).containsText("文件有错，未作任何更改");
        assertThat(system.field("calendar:apply")).hasCount(0);
        system.axe();
        system.fill("calendar:text", "2031-01-01,HOLIDAY,元旦\n2031-01-04,WORKDAY,元旦");
        system.press("calendar:look");
        assertThat(page.locator("main")).containsText("调休上班");
        system.confirm("calendar:apply");
        system.open("/platform/calendar?year=2031");
        assertThat(page.locator("main table")).containsText("2031-01-04");
        system.axe();
    }

    private static Locator row(Page page, String one, String other) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(one)).filter(new Locator.FilterOptions().setHasText(other));
    }

    private static Locator task(Page page, String text) {
        return page.locator("td.main a", new Page.LocatorOptions().setHasText(text));
    }
}
