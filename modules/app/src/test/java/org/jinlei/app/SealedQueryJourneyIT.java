package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sealed file is applied for, approved by somebody else, read, and gone again when the time is over (rule 37). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SealedQueryJourneyIT {

    @RegisterExtension
    final Browser officer = new Browser();

    @RegisterExtension
    final Browser chief = new Browser();

    @Test
    void aSealedFileOpensForItsTimeAndIsGoneAgain() throws SQLException {
        String id = TestDatabase.ask("select min(id) from cases_file where sealed = 1 and station_id = (select id from platform_organisation_unit "
                + "where code = '140590001')").get(0);
        String number = TestDatabase.ask("select number from cases_file where id = ?", Long.valueOf(id)).get(0);
        officer.loginAs("officer");
        chief.loginAs("chief");
        isNotThere(id);

        officer.open("/cases/sealed/edit");
        officer.fill("sealed:number", number);
        officer.fill("sealed:organ", "县人民检察院");
        officer.fill("sealed:clause", "《刑事诉讼法》第二百八十六条第二款");
        officer.fill("sealed:document", "调取证据通知书〔2026〕21号");
        officer.fill("sealed:purpose", "办理关联案件");
        officer.page().check("[id='sealed:undertaking']");
        officer.axe();
        officer.press("sealed:save");
        officer.page().waitForURL(Pattern.compile("/cases/sealed/view\\?.*"));
        officer.axe();
        String application = officer.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        isNotThere(id);

        chief.open("/cases/sealed/view?id=" + application);
        assertThat(chief.page().locator("main")).containsText("FC-" + application);
        chief.confirm("approve:grant");
        officer.open("/cases/sealed/view?id=" + application);
        officer.page().locator("main a, .page-head a").getByText("查阅").first().click();
        officer.page().waitForURL(Pattern.compile("/cases/view\\?id=" + id + ".*"));
        assertThat(officer.page().locator("h1")).containsText(number);
        assertThat(officer.page().locator(".notice").first()).containsText("应当保密");

        assertEquals(1, TestDatabase.change("update platform_temporary_grant set expires_at = now() - interval 1 day where subject_kind = 'SealedCaseFile' "
                + "and subject_id = ? and revoked_at is null and expires_at > now()", Long.valueOf(id)));
        isNotThere(id);
    }

    private void isNotThere(String id) {
        APIResponse sealed = officer.page().request().get(Browser.address() + "/cases/view?id=" + id);
        APIResponse never = officer.page().request().get(Browser.address() + "/cases/view?id=987654321");
        assertEquals(404, sealed.status());
        assertArrayEquals(never.body(), sealed.body());
    }
}
