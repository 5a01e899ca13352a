package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.jinlei.app.http.RosterCourse;
import org.jinlei.people.IdentityNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The fourth story: pupils come in with a roster, what is wrong is told at its cell, and the family situations of the town show them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StoryFourIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY = new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    private static final String SCHOOL = "青禾镇第二小学";
    private static final List<String> HEADINGS = List.of("姓名", "身份证号", "学校", "年级", "班", "监护人", "关系", "监护人电话", "父亲是否外出", "母亲是否外出", "是否留守");

    @RegisterExtension
    final Browser officer = new Browser();

    @Test
    void pupils_come_in_and_their_families_are_seen() {
        officer.loginAs("officer");
        officer.open("/people/rosters/edit");
        officer.fill("roster:purpose", "掌握辖区学生家庭监护状况，关爱留守儿童");
        officer.fill("roster:basis", "《未成年人保护法》第四十三条");
        officer.fill("roster:provider", SCHOOL + " 第四个故事");
        officer.fill("roster:assessment", "PIA-2026-004");
        officer.press("roster:save");
        Page page = officer.page();
        page.setInputFiles("#roster-choose", new FilePayload("花名册.xlsx", "application/octet-stream", RosterCourse.workbook(List.of(HEADINGS,
                pupil("闵若兰", "20160314", "122", "闵长河", "祖父", "15400022201", "是"), pupil("莘雨桐", "20160718", "124", "莘玉梅", "母亲", "15400022202", "否"),
                wrong(pupil("蔺知远", "20160905", "121", "蔺大勇", "父亲", "15400022203", "否"))))));
        Locator confirm = page.locator(".page-actions a", new Page.LocatorOptions().setHasText("确认各列"));
        assertThat(confirm).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        String roster = page.url();
        officer.open("/home");
        page.navigate(roster);
        officer.follow(confirm);
        officer.press("columns:save");
        assertThat(page.locator(".page-head")).containsText("已预检", PATIENTLY);
        assertThat(page.locator(".tabs").first()).containsText("新增 2");
        assertThat(page.locator("table")).containsText("证件号码校验不通过");
        officer.axe();
        officer.confirm("steps:commit");
        assertThat(page.locator(".page-head")).containsText("已入库", PATIENTLY);

        assertThat(page.locator(".tabs").first()).containsText("有错误 1");
        officer.open("/people/list?q=minruolan");
        assertThat(page.locator("table")).containsText("闵若兰");
        page.waitForCondition(() -> {
            officer.open("/welfare/analysis/view");
            return page.locator("main").innerText().contains(SCHOOL);
        }, new Page.WaitForConditionOptions().setTimeout(30_000));
        officer.axe();
        page.navigate(roster);
        officer.confirm("steps:recall");
        assertThat(page.locator(".page-head")).containsText("已撤销", PATIENTLY);
        officer.open("/people/list?q=minruolan");
        assertEquals(0, page.locator("main").getByText("闵若兰").count());
    }

    private static List<String> pupil(String name, String born, String sequence, String guardian, String relation, String phone, String away) {
        String digits = "140590" + born + sequence;
        return List.of(name, digits + IdentityNumber.check(digits), SCHOOL, "三年级", "2班", guardian, relation, phone, away, away, away);
    }

    private static List<String> wrong(List<String> pupil) {
        String number = pupil.get(1);
        String other = number.substring(0, 17) + (number.endsWith("1") ? "2" : "1");
        return pupil.stream().map(cell -> cell.equals(number) ? other : cell).toList();
    }
}
