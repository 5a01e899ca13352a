package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
 * Two girls after school: reported at 20:10, last seen at 18:00, everyone is sent out, parents give leads, found at 01:30, brought home;
 * then a talk with the parents. Several people work on one board and lose nothing.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StoryTwoIT {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double SECONDS_THREE = 3000;
    /** The evening before last, so that everything of the story lies in the past. */
    private static final LocalDate EVENING = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(2);
    private static final List<String> GIRLS = List.of("庞晓雨", "庞晓晴");

    @RegisterExtension
    final Browser duty = new Browser();

    @RegisterExtension
    final Browser officer = new Browser();

    @RegisterExtension
    final Browser chief = new Browser();

    @RegisterExtension
    final Browser auxiliary = new Browser();

    private String search;

    @Test
    void theClockRunsFromMinuteZero() {
        report();
        begin();
        file();
        publish();
        workTogether();
        sendOut();
        find();
        talk();
        end();
    }

    private void report() {
        duty.loginAs("duty");
        for (int i = 0; i < GIRLS.size(); i++) {
            duty.open("/people/edit");
            duty.fill("person:name", GIRLS.get(i));
            duty.fill("person:number", identity(EVENING.minusYears(13 + 2L * i).minusDays(40), 640 + 2 * i));
            duty.choose("person:unit", "青禾镇北坪村");
            duty.press("person:save");
            duty.page().waitForURL(Pattern.compile("/people/view\\?.*"));
        }
        duty.open("/cases/reports/edit");
        duty.fill("report:receivedAt_input", at(20, 10));
        duty.choose("report:channel", "110指令");
        duty.choose("report:unit", "青禾镇北坪村");
        duty.fill("report:place", "学校东门");
        duty.fill("report:happenedFrom_input", at(18, 0));
        duty.fill("report:narrative", "家长报称两名女儿放学后未归，十八时在学校东门最后见到。");
        duty.press("report:check");
        duty.press("report:save");
        duty.page().waitForURL(Pattern.compile("/cases/reports/view\\?.*"));
    }

    private void begin() {
        duty.page().locator("a[href*='/cases/searches/edit?report=']").click();
        choose(GIRLS.get(0));
        assertThat(duty.field("search:reportedAt_input")).hasValue(at(20, 10));
        assertThat(duty.field("search:lastSeenAt_input")).hasValue(at(18, 0));
        duty.fill("search:clothes", "蓝白校服");
        duty.press("search:save");
        duty.page().waitForURL(Pattern.compile("/cases/searches/board\\?.*"));
        search = duty.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        duty.open("/cases/searches/edit?id=" + search);
        choose(GIRLS.get(1));
        duty.fill("search:clothes", "粉色外套");
        duty.press("search:save");
        assertThat(duty.page().locator("#live-head")).containsText("2 人未找到");
        assertThat(duty.page().locator(".search-clock")).containsText("小时");
        assertThat(duty.page().locator("main")).not().containsText(Pattern.compile("24\\s*小时|二十四小时"));
    }

    private void file() {
        assertThat(duty.page().locator(".filing-due")).hasCount(2);
        duty.page().locator(".filing-due a").first().click();
        duty.fill("propose:reason", "家长称可能在亲戚家");
        duty.press("propose:send");
        chief.loginAs("chief");
        chief.open("/cases/searches/board?id=" + search);
        chief.page().locator(".filing-due a").first().click();
        chief.press("decide:return");
        assertThat(chief.page().locator("#errors")).isVisible();
        chief.fill("decide:reason", "未见到本人，立即立案");
        chief.press("decide:return");
        for (int i = 0; i < GIRLS.size(); i++) {
            duty.open("/cases/searches/board?id=" + search);
            duty.page().locator(".filing-due a").first().click();
            duty.fill("file:official", "A140590011202605000123" + i);
            duty.press("file:filed");
        }
        assertThat(duty.page().locator(".filing-due")).hasCount(0);
    }

    private void publish() {
        Locator girl = duty.page().locator("#live-children .section", new Page.LocatorOptions().setHasText(GIRLS.get(0)));
        girl.locator("a[href*='/notice']").click();
        duty.fill("propose:contact", "0356-0000000");
        duty.fill("propose:channels", "村广播、公告栏");
        duty.press("propose:send");
        assertThat(duty.page().locator(".public-notice")).not().containsText("北坪村");
        chief.page().navigate(Browser.address() + duty.page().url().replaceAll("^https?://[^/]+", "").replaceAll("&done=[^&]*|done=[^&]*&", ""));
        chief.confirm("publish:yes");
        assertThat(chief.page().locator(".public-notice.published")).isVisible();
        duty.open("/cases/searches/board?id=" + search);
    }

    private void workTogether() {
        officer.loginAs("officer");
        officer.open("/cases/searches/board?id=" + search);
        officer.fill("lead:text", "正在听家长说");
        duty.choose("note:tile", "调度指挥");
        duty.fill("note:text", "全所出动，各村协查");
        duty.field("note:write").click();
        assertThat(duty.page().locator("#live-timeline")).containsText("全所出动");
        assertThat(duty.field("note:text")).hasValue("");
        assertThat(officer.page().locator("#live-timeline")).containsText("全所出动", new LocatorAssertions.ContainsTextOptions().setTimeout(SECONDS_THREE));
        assertThat(officer.field("lead:text")).hasValue("正在听家长说");

        officer.expect("ERR_INTERNET_DISCONNECTED|net::ERR|Failed to load");
        officer.page().context().setOffline(true);
        officer.fill("lead:source", "母亲");
        officer.fill("lead:text", "常去镇南的桥下");
        officer.field("lead:give").click();
        assertThat(officer.page().locator("[data-write-what=lead] .live-line")).containsText("自动重试");
        assertThat(officer.page().locator(".live-state")).isVisible();
        assertThat(officer.field("lead:text")).hasValue("常去镇南的桥下");
        officer.page().context().setOffline(false);
        assertThat(officer.field("lead:text")).hasValue("");
        assertThat(officer.page().locator(".live-state")).isHidden();
        assertThat(duty.page().locator("#live-leads")).containsText("常去镇南的桥下");
        assertEquals(1, duty.page().locator("#live-leads td", new Page.LocatorOptions().setHasText("常去镇南的桥下")).count());
    }

    private void sendOut() {
        duty.expect("status of 422");
        duty.choose("task:tile", "网格搜索");
        duty.fill("task:text", "沿河道搜索");
        duty.fill("task:area", "镇南桥一带");
        duty.choose("task:assignee", "解文博");
        duty.field("task:give").click();
        assertThat(duty.page().locator("[data-write-what=task] .live-line")).containsText("带队民警");
        assertThat(duty.field("task:text")).hasValue("沿河道搜索");
        duty.choose("task:supervisor", "单雪梅");
        duty.field("task:give").click();
        assertThat(duty.page().locator("#live-tasks")).containsText("镇南桥一带");
        auxiliary.loginAs("auxiliary");
        auxiliary.open("/home");
        auxiliary.page().locator("a[href*='/cases/searches/task?id=']").last().click();
        assertThat(auxiliary.page().locator("main")).containsText("沿河道搜索");
        assertThat(auxiliary.page().locator("main")).not().containsText(GIRLS.get(0));
        auxiliary.press("receipt:receive");
        auxiliary.fill("report:result", "桥下发现两名女生");
        auxiliary.press("report:done");
        assertThat(duty.page().locator("#live-timeline")).containsText("桥下发现两名女生");
    }

    private void find() {
        for (String girl : GIRLS) {
            duty.open("/cases/searches/board?id=" + search);
            Locator section = duty.page().locator("#live-children .section", new Page.LocatorOptions().setHasText(girl));
            section.locator("a[href*='/found']").first().click();
            duty.fill("found:foundAt_input", at(25, 30));
            duty.fill("found:place", "镇南桥下");
            duty.fill("found:finder", "解文博");
            duty.pick("found:state", "平安");
            duty.choose("found:cause", "与家人发生矛盾");
            duty.fill("found:handedTo", "父母");
            duty.press("found:save");
        }
        assertThat(duty.page().locator("#live-head")).containsText("全部找到");
        duty.page().locator("#live-children .section", new Page.LocatorOptions().setHasText(GIRLS.get(0))).locator("a[href*='/notice']").click();
        assertThat(duty.page().locator("main")).containsText("立即在所有渠道撤回");
        assertThat(duty.page().locator(".public-notice.published")).hasCount(0);
        duty.fill("withdraw:how", "广播已停，公告已撤下");
        duty.press("withdraw:down");
        duty.open("/cases/searches/board?id=" + search);
    }

    private void talk() {
        officer.open("/home");
        assertThat(officer.page().locator("main")).containsText("次日与监护人谈话");
        officer.open("/cases/searches/board?id=" + search);
        officer.page().locator("#live-children .section", new Page.LocatorOptions().setHasText(GIRLS.get(0))).locator("a[href*='/found']").first().click();
        officer.fill("interview:text", "因为考试没考好，不敢回家。");
        officer.press("interview:save");
        officer.fill("talk:text", "与父母谈了亲子沟通，约定接送。");
        officer.press("talk:save");
        officer.pick("on:as", "不需要后续处置");
        officer.press("on:save");
        assertThat(officer.page().locator("main")).containsText("约定接送");
    }

    private void end() {
        duty.confirm("end:finish");
        assertThat(duty.page().locator(".page-head")).containsText("已结束");
        duty.open("/cases/searches/chronicle?id=" + search);
        assertThat(duty.page().locator("main")).containsText("常去镇南的桥下");
        assertThat(duty.page().locator("main")).not().containsText("没考好");
        duty.axe();
    }

    private void choose(String name) {
        duty.fill("who:text", name);
        duty.press("who:search");
        Locator found = duty.page().locator("main table a", new Page.LocatorOptions().setHasText(name));
        assertThat(found).hasCount(1);
        found.click();
    }

    /** A time of that evening; from 24 on it is the night after. */
    private static String at(int hour, int minute) {
        return LocalDateTime.of(EVENING, java.time.LocalTime.MIDNIGHT).plusHours(hour).plusMinutes(minute).format(FORM);
    }

    /** A girl's number. */
    private static String identity(LocalDate born, int sequence) {
        String digits = "140590" + born.toString().replace("-", "") + sequence;
        return digits + IdentityNumber.check(digits);
    }
}
