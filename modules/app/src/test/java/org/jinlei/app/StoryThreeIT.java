package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three thin coats: seen on a round, given by colleagues, brought and signed for, told to who gave, and the stock adds up. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StoryThreeIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final List<String> CHILDREN = List.of("牧小禾", "牧青山", "耿晨光");

    private final String size = UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @RegisterExtension
    final Browser duty = new Browser();

    @Test
    void threeThinCoats() throws SQLException {
        duty.page().setViewportSize(390, 844);
        duty.loginAs("duty");
        long before = TestDatabase.number("select count(*) from welfare_need");
        CHILDREN.forEach(this::note);
        assertEquals(before + 3, TestDatabase.number("select count(*) from welfare_need"));
        duty.axe();
        assertFalse((Boolean) duty.page().evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "nothing lies beside the phone");

        duty.page().setViewportSize(1366, 768);
        duty.open("/welfare/donations/receive");
        duty.pick("receive:nature", "本单位内部互助");
        duty.fill("receive:donor", "青禾中心派出所同事");
        duty.chooseStarting("receive:item1", "棉衣");
        duty.fill("receive:size1", size);
        duty.fill("receive:many1", "40");
        duty.press("receive:save");
        String donation = duty.page().url();
        assertThat(row("棉衣（" + size + "）")).containsText("40");

        duty.open("/welfare/needs/list");
        duty.follow(duty.page().locator("main tbody tr a").first());
        duty.pick("plan:kind", "物资");
        duty.fill("plan:what", "棉衣一件");
        duty.fill("plan:due_input", TODAY.plusDays(5).toString());
        duty.press("plan:save");
        duty.follow(row("棉衣一件").locator("a").first());
        duty.chooseStarting("reserve:stock", "棉衣（" + size + "）");
        duty.press("reserve:reserve");
        duty.follow(duty.page().locator("a.button", new Page.LocatorOptions().setHasText("发放")));
        duty.chooseStarting("deliver:companion", "沈若兰");
        duty.fill("deliver:guardian", "阎秀英");
        duty.chooseStarting("deliver:relation", "祖父母");
        duty.press("deliver:save");
        duty.page().waitForURL(Pattern.compile(".*/welfare/donations/delivery\\?.*"));
        draw();
        duty.page().locator("[data-signature-save]").click();
        duty.field("sign:file").waitFor();
        duty.choose("sign:file", "领取人签名.png");
        duty.press("sign:sign");
        assertThat(duty.page().locator("main")).containsText("已签收");
        duty.axe();

        duty.page().navigate(donation);
        duty.chooseStarting("tell:way", "单位内部公示");
        assertTrue(duty.field("tell:words").inputValue().contains("棉衣40件"), "kind, number and month");
        duty.press("tell:save");
        assertThat(row("单位内部公示")).containsText("棉衣1件");
        duty.open("/welfare/donations/list");
        assertEquals(List.of("40", "1", "39", "0", "39"), row("棉衣（" + size + "）").locator("td").allInnerTexts().stream().skip(1).map(String::strip).toList());
    }

    /** A child is found by name and what it lacks is written down. */
    private void note(String name) {
        duty.open("/welfare/needs/note");
        duty.fill("who:text", name);
        duty.press("who:search");
        duty.follow(duty.page().locator("main tbody tr", new Page.LocatorOptions().setHasText("周岁")).first().locator("a").first());
        duty.fill("need:size", "140");
        duty.fill("need:what", "只穿单衣，没有棉衣");
        duty.press("need:save");
        duty.page().waitForURL(Pattern.compile(".*/welfare/needs/note\\?.*done.*|.*/welfare/needs/note$"));
    }

    private void draw() {
        Locator canvas = duty.page().locator(".signature canvas");
        canvas.scrollIntoViewIfNeeded();
        BoundingBox box = canvas.boundingBox();
        duty.page().mouse().move(box.x + 30, box.y + 30);
        duty.page().mouse().down();
        duty.page().mouse().move(box.x + 150, box.y + 60);
        duty.page().mouse().move(box.x + 200, box.y + 25);
        duty.page().mouse().up();
    }

    private Locator row(String text) {
        return duty.page().locator("main tr", new Page.LocatorOptions().setHasText(text)).first();
    }
}
