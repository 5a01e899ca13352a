package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.jinlei.people.IdentityNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The 800 yuan: a report becomes a case, the boy of thirteen is admonished and mentored, joins the volunteers, and after the case is
 * closed and sealed nobody finds that it ever was.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StoryOneIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate ACT = TODAY.minusDays(3);
    private static final String BOY = "翟小满";
    private static final String FATHER = "翟大山";
    private static final long NEVER = 999_999_999L;

    @RegisterExtension
    final Browser duty = new Browser();

    @RegisterExtension
    final Browser officer = new Browser();

    @RegisterExtension
    final Browser chief = new Browser();

    @RegisterExtension
    final Browser community = new Browser();

    @RegisterExtension
    final Browser stranger = new Browser();

    @RegisterExtension
    final Browser volunteers = new Browser();

    @RegisterExtension
    final Browser audit = new Browser();

    private String report;
    private String receipt;
    private String boy;
    private String file;
    private String number;
    private String task;

    @Test
    void nobodyLaterSeesALabel() {
        takeTheReport();
        registerThePersons();
        openTheFile();
        receiveTheFile();
        question();
        decide();
        correct();
        meetInTheVillage();
        finish();
        close();
        seal();
        findNothing();
        verify();
    }

    private void takeTheReport() {
        duty.loginAs("duty");
        duty.open("/cases/reports/edit");
        duty.press("report:check");
        assertThat(duty.page().locator("#errors")).containsText("请填写简要情况");
        duty.choose("report:channel", "110指令");
        duty.choose("report:unit", "青禾镇北坪村");
        duty.fill("report:place", "北坪村口停车处");
        duty.fill("report:narrative", "车主报称车内八百元现金被盗，疑似一名少年所为。");
        duty.fill("report:reporterName", "车主");
        duty.fill("report:reporterPhone", "154 0000 0001");
        duty.press("report:check");
        assertThat(duty.page().locator("main")).containsText("15400000001");
        duty.press("report:save");
        duty.page().waitForURL(Pattern.compile("/cases/reports/(view|receipt)\\?.*"));
        report = id(duty);
        duty.open("/cases/reports/view?id=" + report);
        receipt = duty.page().locator("h1").innerText().strip();
    }

    private void registerThePersons() {
        boy = register(BOY, identity(ACT.minusYears(13).minusDays(100), 997), "青禾镇第一初级中学");
        register(FATHER, identity(ACT.minusYears(41), 995), null);
    }

    private String register(String name, String identity, String school) {
        duty.open("/people/edit");
        duty.fill("person:name", name);
        duty.fill("person:number", identity);
        duty.choose("person:unit", "青禾镇北坪村");
        if (school != null) {
            duty.choose("person:school", school);
        }
        duty.press("person:save");
        duty.page().waitForURL(Pattern.compile("/people/view\\?.*"));
        return id(duty);
    }

    private void openTheFile() {
        duty.open("/cases/reports/view?id=" + report);
        duty.page().locator("a[href*='/cases/edit?report=']").click();
        choosePerson(duty, BOY);
        duty.choose("case:role", "违法行为人");
        duty.fill("case:actDate_input", ACT.toString());
        duty.fill("case:title", "车内现金八百元被盗");
        duty.choose("case:category", "违法犯罪");
        duty.press("case:check");
        assertThat(duty.page().locator("main")).containsText("13周岁");
        duty.press("case:save");
        duty.page().waitForURL(Pattern.compile("/cases/view\\?.*"));
        file = id(duty);
        number = duty.page().locator("h1").innerText().strip();
        duty.chooseStarting("send:officer", "沈若兰");
        duty.fill("send:reason", "由专办民警承办");
        duty.press("send:give");
        assertThat(duty.page().locator("#handover")).containsText("沈若兰");
    }

    private void receiveTheFile() {
        officer.loginAs("officer");
        assertThat(officer.page().locator("main")).containsText(number);
        officer.open("/cases/receive?id=" + file);
        officer.press("receipt:acknowledge");
        officer.open("/cases/participant?id=" + file);
        choosePerson(officer, FATHER);
        officer.choose("participant:role", "监护人");
        officer.press("participant:check");
        officer.press("participant:save");
        officer.page().waitForURL(Pattern.compile("/cases/view\\?.*"));
        assertThat(officer.page().locator("#participants")).containsText(FATHER);
    }

    private void question() {
        officer.open("/cases/questioning?id=" + file);
        officer.chooseStarting("card:person", BOY);
        officer.chooseStarting("card:ground", "一般情形");
        officer.fill("card:arrivedAt_input", ACT.plusDays(1) + " 10:00");
        officer.fill("card:endedAt_input", ACT.plusDays(1) + " 11:30");
        officer.chooseStarting("card:adult", "父母");
        officer.chooseStarting("card:who", FATHER);
        officer.chooseStarting("card:interviewer", "沈若兰");
        officer.chooseStarting("card:second", "曾向东");
        officer.press("card:complete");
        assertThat(officer.page().locator("#errors")).containsText("第九十八条");
        officer.fill("card:notified_input", ACT.plusDays(1) + " 09:20");
        officer.press("card:complete");
        officer.page().waitForURL(Pattern.compile("/cases/view\\?.*"));
        assertThat(officer.page().locator("#procedure")).containsText("已完成");
    }

    private void decide() {
        officer.page().locator("#outcome").getByText(BOY).first().click();
        officer.chooseStarting("behaviour:code", "38(4)");
        officer.press("behaviour:add");
        assertEquals(List.of("不予处罚"), officer.page().locator("[id='proposal:kind'] label").allInnerTexts().stream().map(String::strip).toList());
        officer.pick("proposal:kind", "不予处罚");
        officer.fill("proposal:reasons", "行为时不满十四周岁，不予处罚。");
        officer.press("proposal:propose");
        assertThat(officer.page().locator("#errors")).containsText("第十二条");
        assertThat(officer.field("proposal:reasons")).hasValue("行为时不满十四周岁，不予处罚。");
        officer.field("proposal:ordered").check();
        officer.press("proposal:propose");
        assertThat(officer.field("decision:approve")).hasCount(0);

        chief.loginAs("chief");
        chief.open("/cases/approvals");
        chief.page().locator("tr", new Page.LocatorOptions().setHasText(number)).locator("a").first().click();
        chief.confirm("decision:approve");
        assertThat(chief.page().locator("main")).containsText("已批准");
    }

    private void correct() {
        officer.open("/cases/view?id=" + file);
        officer.page().locator("#correction").getByText(BOY).first().click();
        officer.page().waitForURL(Pattern.compile("/cases/tasks/view\\?.*"));
        task = id(officer);
        officer.open("/cases/tasks/measure?id=" + task);
        officer.chooseStarting("measure:kind", "予以训诫");
        officer.fill("measure:from_input", TODAY.toString());
        officer.press("measure:order");
        assertThat(officer.page().locator("#errors")).containsText("第四十九条");
        officer.fill("measure:decision", "青公矫教〔2026〕第1号");
        officer.fill("measure:told_input", TODAY.toString());
        officer.press("measure:order");
        officer.page().waitForURL(Pattern.compile("/cases/tasks/view\\?.*"));
        officer.open("/cases/tasks/plan?id=" + task);
        officer.fill("plan:goal", "按时到校，每周见面一次。");
        officer.pick("plan:rhythm", "每周一次");
        officer.fill("plan:from_input", TODAY.toString());
        officer.fill("plan:to_input", TODAY.plusDays(6).toString());
        officer.press("plan:start");
        officer.page().waitForURL(Pattern.compile("/cases/tasks/view\\?.*"));
        gather();
        officer.open("/cases/tasks/volunteers?id=" + task);
        officer.fill("join:since_input", TODAY.toString());
        officer.press("join:join");
        assertThat(officer.page().locator("#errors")).containsText("监护人");
        officer.fill("join:consentOn_input", TODAY.toString());
        officer.fill("join:consentBy", FATHER);
        officer.fill("join:paper", "同意书1号");
        officer.press("join:join");
        officer.page().waitForURL(Pattern.compile("/cases/tasks/view\\?.*"));
    }

    /** The form shows what the chosen role needs; the class teacher joins the circle. */
    private void gather() {
        officer.open("/cases/tasks/group?id=" + task);
        officer.pick("join:role", "家长（监护人）");
        assertThat(officer.field("join:guardian")).isVisible();
        assertThat(officer.field("join:colleague")).isHidden();
        assertThat(officer.field("join:consentBy")).isHidden();
        officer.pick("join:role", "教师");
        assertThat(officer.field("join:guardian")).isHidden();
        officer.fill("join:name", "章明远");
        officer.fill("join:consentOn_input", TODAY.toString());
        officer.fill("join:consentBy", FATHER);
        officer.press("join:add");
        officer.page().waitForURL(Pattern.compile("/cases/tasks/view\\?.*"));
        assertThat(officer.page().locator("main")).containsText("章明远");
    }

    private void meetInTheVillage() {
        community.loginAs("community");
        community.open("/cases/tasks/list");
        community.page().locator("main").getByText(BOY).first().click();
        community.open("/cases/tasks/contact?id=" + task);
        community.fill("met:topic", "约定按时到校");
        community.pick("met:mood", "平稳");
        community.fill("met:minutes", "30");
        community.field("met:planned").selectOption(new SelectOption().setIndex(1));
        community.press("met:save");
        community.page().waitForURL(Pattern.compile("/cases/tasks/view\\?.*"));
        assertThat(community.page().locator("main")).containsText("1 / 1");
        assertThat(community.page().locator("main")).not().containsText("八百");
        isNotThere(community, "/cases/view?id=" + file);

        volunteers.loginAs("volunteers");
        isNotThere(volunteers, "/people/view?id=" + boy);
        isNotThere(volunteers, "/cases/tasks/view?id=" + task);
    }

    private void finish() {
        officer.open("/cases/tasks/end?id=" + task);
        officer.fill("complete:result", "按时到校，未再违法。");
        officer.press("complete:complete");
        officer.open("/cases/tasks/end?id=" + task);
        officer.confirm("close:close");
        officer.page().waitForURL(Pattern.compile("/cases/tasks/view\\?.*"));
        officer.open("/cases/view?id=" + file);
        officer.page().locator("#outcome").getByText(BOY).first().click();
        officer.fill("execution:on_input", TODAY.toString());
        officer.fill("execution:how", "责令严加管教通知书已送达");
        officer.press("execution:execute");
    }

    private void close() {
        officer.open("/cases/closing?id=" + file);
        officer.pick("closing:reason", "办理完毕");
        officer.fill("closing:summary", "已不予处罚并责令严加管教，帮教完成。");
        officer.press("closing:check");
        assertThat(officer.page().locator("main")).containsText("《治安管理处罚法》第一百三十六条");
        officer.press("closing:propose");
        officer.page().waitForURL(Pattern.compile("/cases/view\\?.*"));
    }

    /** What has to be sealed is, with the chief's approval of the closing. */
    private void seal() {
        officer.open("/people/view?id=" + boy);
        assertThat(officer.page().locator("main")).containsText(number);
        chief.open("/cases/view?id=" + file);
        assertThat(chief.page().locator("#closing")).containsText("违反治安管理，不予处罚");
        chief.confirm("approve:close");
        chief.page().waitForURL(Pattern.compile("/cases/list.*"));
        assertThat(chief.page().locator("main")).containsText("已结案并封存");
    }

    private void findNothing() {
        stranger.loginAs("stranger");
        for (Browser one : List.of(officer, duty, chief, community, stranger)) {
            isNotThere(one, "/cases/view?id=" + file);
            isNotThere(one, "/cases/tasks/view?id=" + task);
            isNotThere(one, "/cases/reports/view?id=" + report);
        }
        for (Browser one : List.of(officer, duty, chief, stranger)) {
            one.open("/cases/list?q=" + BOY);
            assertThat(one.page().locator("main")).not().containsText(number);
            one.open("/cases/list?q=" + number);
            assertThat(one.page().locator("main .table-frame tbody")).hasCount(0);
            one.open("/cases/reports/list?q=" + receipt);
            assertThat(one.page().locator("main .table-frame tbody")).hasCount(0);
        }
        officer.open("/people/view?id=" + boy);
        assertThat(officer.page().locator("main")).containsText(BOY);
        assertThat(officer.page().locator("main")).not().containsText(number);
        community.open("/cases/tasks/list");
        assertThat(community.page().locator("main")).not().containsText(BOY);
    }

    private void verify() {
        audit.loginAs("audit");
        audit.open("/platform/audit/verify");
        audit.press("verify:start");
        assertThat(audit.page().locator(".notice.good")).isVisible();
        isNotThere(audit, "/cases/list");
        audit.axe();
    }

    /** Searches for a person and takes the only one found. */
    private static void choosePerson(Browser who, String name) {
        who.fill("who:text", name);
        who.press("who:search");
        Locator found = who.page().locator("main table a", new Page.LocatorOptions().setHasText(name));
        assertThat(found).hasCount(1);
        found.click();
    }

    /** What may not be seen answers exactly as what never was. */
    private static void isNotThere(Browser who, String path) {
        APIResponse answer = who.page().request().get(Browser.address() + path);
        APIResponse never = who.page().request().get(Browser.address() + path.replaceAll("id=\\d+", "id=" + NEVER));
        assertEquals(404, answer.status(), path);
        assertEquals(never.status(), answer.status());
        assertArrayEquals(never.body(), answer.body(), path);
    }

    private static String id(Browser who) {
        return who.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private static String identity(LocalDate born, int sequence) {
        String digits = "140590" + born.toString().replace("-", "") + sequence;
        return digits + IdentityNumber.check(digits);
    }
}
