package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.jinlei.people.IdentityNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sweep: a grid worker finds a minor at risk on a phone, an officer answers for the minor, and the grid worker never sees what follows. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StoryTenIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String CHILD = "逯小秋";
    private static final String OUTCOME = "已转镇民政办，每日送餐。";

    private final String name = "秋季排查 " + UUID.randomUUID().toString().substring(0, 8);

    @RegisterExtension
    final Browser duty = new Browser();

    @RegisterExtension
    final Browser grid = new Browser();

    @RegisterExtension
    final Browser officer = new Browser();

    @Test
    void eachMinorAtRiskIsSomeonesResponsibility() {
        duty.loginAs("duty");
        duty.open("/cases/sweeps/edit");
        duty.fill("sweep:name", name);
        duty.chooseStarting("sweep:leader", "沈若兰");
        duty.fill("sweep:from_input", TODAY.minusDays(2).toString());
        duty.fill("sweep:to_input", TODAY.plusDays(20).toString());
        duty.fill("sweep:purpose", "逐户查找独居、无人照护的未成年人。");
        duty.fill("sweep:basis", "《未成年人保护法》第二十一条");
        duty.press("sweep:save");
        duty.page().waitForURL(Pattern.compile("/cases/sweeps/assign\\?.*"));
        String sweep = duty.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        duty.chooseStarting("assign:user", "查小燕");
        duty.pick("assign:units", "北坪村第一网格");
        duty.press("assign:assign");

        grid.page().setViewportSize(390, 844);
        grid.loginAs("grid");
        grid.open("/cases/sweeps/mine");
        grid.follow(row(grid, name).locator("a").first());
        grid.pick("visit:found", "有发现");
        grid.press("visit:save");
        assertThat(grid.page().locator("#errors")).containsText("至少勾选一项事实");
        grid.fill("visit:name", CHILD);
        grid.fill("visit:age", "14");
        grid.fill("visit:about", "第一网格西头，父母在外务工，独自居住");
        grid.pick("visit:kinds", "未满十六周岁独自居住");
        grid.press("visit:save");
        assertThat(row(grid, CHILD)).containsText("已上报");
        grid.axe();

        officer.loginAs("officer");
        officer.open("/cases/sweeps/minors?sweep=" + sweep);
        officer.follow(row(officer, CHILD).locator("a").first());
        String minor = officer.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        officer.chooseStarting("give:officer", "沈若兰");
        officer.press("give:give");
        officer.press("receipt:receive");
        register(minor);
        officer.pick("settle:what", "转介关爱帮扶");
        officer.fill("settle:reason", OUTCOME);
        officer.press("settle:settle");
        assertThat(officer.page().locator("main")).containsText(OUTCOME);

        duty.open("/cases/sweeps/view?id=" + sweep);
        assertThat(duty.page().locator(".cover li", new Page.LocatorOptions().setHasText("北坪村"))).containsText("有发现 1/1");
        duty.axe();
        grid.page().reload();
        assertThat(row(grid, "第一网格西头")).containsText("派出所已接手");
        assertThat(grid.page().locator("main")).not().containsText(OUTCOME);
        for (String path : new String[] {"/cases/sweeps/view?id=" + sweep, "/cases/sweeps/minor?id=" + minor, "/cases/sweeps/minors?sweep=" + sweep}) {
            APIResponse answer = grid.page().request().get(Browser.address() + path);
            assertEquals(404, answer.status(), path);
            assertArrayEquals(grid.page().request().get(Browser.address() + "/cases/never").body(), answer.body(), path);
        }
    }

    /** A need for care goes on to a file, and a file is about somebody of the register. */
    private void register(String minor) {
        String digits = "140590" + TODAY.minusYears(14).minusDays(40).toString().replace("-", "") + "921";
        officer.open("/people/edit");
        officer.fill("person:name", CHILD);
        officer.fill("person:number", digits + IdentityNumber.check(digits));
        officer.choose("person:unit", "青禾镇北坪村");
        officer.press("person:save");
        officer.page().waitForURL(Pattern.compile("/people/view\\?.*"));
        String person = officer.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        officer.open("/cases/sweeps/minor?id=" + minor + "&person=" + person);
        officer.press("person:register");
    }

    private static Locator row(Browser who, String text) {
        return who.page().locator("main tr", new Page.LocatorOptions().setHasText(text));
    }
}
