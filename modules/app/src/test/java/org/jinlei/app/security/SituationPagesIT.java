package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.PupilsOfTerms;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The analysis on its pages: names narrow, numbers open their rows, the address keeps what was asked; who leads finds no way to a child. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SituationPagesIT {

    private static final String TERM = "2019-1";

    private PupilsOfTerms pupils;
    private List<String> children;

    @BeforeEach
    void pupilsAreEnrolled() throws SQLException {
        pupils = PupilsOfTerms.enrol(TERM);
        children = pupils.children();
    }

    @AfterEach
    void theyLeave() throws SQLException {
        pupils.leave();
    }

    @Test
    void a_name_narrows_and_a_number_opens_its_rows() {
        Visitor officer = Visitor.as("officer");
        String page = officer.get("/welfare/analysis/view?term=" + TERM).body();
        assertTrue(page.contains("在册学生 9 人"), page);
        String narrowed = officer.get(link(page, "/welfare/analysis/view\\?[^\"]*away=BOTH[^\"]*")).body();
        assertTrue(narrowed.contains("在册学生 2 人"));
        assertTrue(narrowed.contains("省外"));
        String rows = officer.get(link(narrowed, "/reporting/ledgers/view\\?[^\"]*state=TOLD[^\"]*")).body();
        for (int i = 0; i < PupilsOfTerms.PUPILS; i++) {
            assertEquals(i < 2, rows.contains("/people/view?id=" + children.get(i) + "\""), "child " + i);
        }
        String several = officer.get(link(narrowed, "/welfare/analysis/several\\?[^\"]*away=BOTH[^\"]*")).body();
        assertTrue(several.contains("value=\"" + children.get(0) + "\"") && !several.contains("value=\"" + children.get(5) + "\""));
    }

    @Test
    void files_are_begun_for_those_who_were_chosen() throws SQLException {
        Visitor officer = Visitor.as("officer");
        String address = "/welfare/analysis/several?term=" + TERM + "&away=BOTH";
        String answer = officer.send(officer.form(address, "several:act").with("several:aim", "FILES").with("several:pupils", children.get(0), children.get(1)).pressing("several:act")).body();
        assertTrue(answer.contains("已办理 2 件"), answer);
        assertEquals(2, TestDatabase.number("select count(*) from welfare_child_file where person_id in (?, ?)", children.get(0), children.get(1)));
    }

    @Test
    void a_care_plan_begins_with_those_who_were_chosen() throws SQLException {
        Visitor officer = Visitor.as("officer");
        String answer = officer.send(officer.form("/welfare/analysis/several?term=" + TERM + "&away=BOTH", "several:act").with("several:aim", "PLAN").with("several:name", "父母外出儿童冬季关爱")
                .with("several:ends_input", "2031-12-31").with("several:purpose", "冬季走访和取暖").with("several:pupils", children.get(0), children.get(1)).pressing("several:act")).body();
        assertTrue(answer.contains("已办理 2 件"), answer);
        String plan = officer.get(link(answer, "/welfare/plans/view\\?id=\\d+")).body();
        assertTrue(plan.contains("父母外出儿童冬季关爱"));
        TestDatabase.change("delete c from welfare_care_child c join welfare_care_plan p on p.id = c.plan_id where p.name = '父母外出儿童冬季关爱'");
        TestDatabase.change("delete from welfare_care_plan where name = '父母外出儿童冬季关爱'");
    }

    @Test
    void a_large_selection_is_worked_through_in_the_background() throws SQLException {
        String many = "select p.id from people_person p where p.station_id = (select u.id from platform_organisation_unit u where u.code = '140590001') and p.merged_into is null "
                + "and p.born_to > date_sub(curdate(), interval 14 year) and not exists (select 1 from welfare_child_file f where f.person_id = p.id) "
                + "and not exists (select 1 from welfare_situation s where s.person_id = p.id and s.term = '" + TERM + "') order by p.id limit 205";
        TestDatabase.change("insert into welfare_situation (person_id, term, station_id, unit_id, school_id, grade, family, away, carer, distance, state, batch_id) "
                + "select x.id, ?, s.station_id, s.unit_id, s.school_id, 'PRIMARY_6', s.family, s.away, s.carer, s.distance, s.state, 0 from (" + many + ") x "
                + "join welfare_situation s on s.person_id = ? and s.term = ?", TERM, children.get(0), TERM);
        Visitor officer = Visitor.as("officer");
        String address = "/welfare/analysis/several?term=" + TERM + "&grade=PRIMARY_6";
        PageForm form = officer.form(address, "several:act");
        assertTrue(officer.get(address).body().contains("所选学生共 205 人"));
        assertEquals(200, officer.send(form.with("several:aim", "CAMPAIGN").pressing("several:act")).statusCode(), "what begins has a name here, too");
        HttpResponse<String> ordered = officer.send(officer.form(address, "several:act").with("several:aim", "CAMPAIGN").with("several:name", "全村走访").with("several:ends_input", "2031-12-31")
                .with("several:purpose", "开学家访").pressing("several:act"));
        assertEquals(302, ordered.statusCode());
        String progress = ordered.headers().firstValue("Location").orElseThrow().replaceAll(".*(/welfare/analysis/order)", "$1");
        String page = officer.get(progress).body();
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!page.contains("已办结")) {
            assertTrue(System.nanoTime() < end, page);
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            page = officer.get(progress).body();
        }
        assertTrue(page.contains("205 / 205") && page.replaceAll("\\s+", "").contains("已办理</dt><dd>205</dd>"), page);
        assertEquals(404, Visitor.as("community").get(progress).statusCode(), "one's own orders only");
        String found = progress.replaceAll("[&?]done=[^&]*", "");
        assertTrue(officer.get("/welfare/analysis/view").body().contains(found), "whoever left the page finds it again");
        assertFalse(Visitor.as("community").get("/welfare/analysis/view").body().contains(found));
        String campaign = officer.get(link(page, "/welfare/visits/campaign\\?id=\\d+")).body();
        assertTrue(campaign.contains("全村走访") && campaign.contains("205"), campaign);
        theSelectionIsTakenBack();
    }

    private static void theSelectionIsTakenBack() throws SQLException {
        String files = "select f.id from welfare_child_file f join welfare_situation s on s.person_id = f.person_id and s.term = '" + TERM + "' and s.grade = 'PRIMARY_6'";
        String plans = "select p.id from welfare_visit_plan p where p.file_id in (" + files + ")";
        TestDatabase.change("delete from platform_task where subject_kind = 'ChildFile' and subject_id in (" + files + ")");
        TestDatabase.change("delete from platform_task where subject_kind = 'VisitCampaign' and subject_id in (select k.id from welfare_visit_campaign k where k.name = '全村走访')");
        for (String table : List.of("welfare_campaign_child", "welfare_planned_visit")) {
            TestDatabase.change("delete from " + table + " where plan_id in (" + plans + ")");
        }
        TestDatabase.change("delete p from welfare_visit_plan p join (" + plans + ") x on x.id = p.id");
        TestDatabase.change("delete from welfare_visit_campaign where name = '全村走访'");
        TestDatabase.change("delete f from welfare_child_file f join (" + files + ") x on x.id = f.id");
    }

    @Test
    void what_begins_has_a_name() {
        Visitor officer = Visitor.as("officer");
        String answer = officer.send(officer.form("/welfare/analysis/several?term=" + TERM, "several:act").with("several:aim", "CAMPAIGN").with("several:pupils", children.get(0))
                .pressing("several:act")).body();
        assertTrue(answer.contains("请写明名称、目的和结束日期"), answer);
    }

    @Test
    void who_leads_sees_no_small_number_and_no_way_to_a_child() {
        Visitor deputy = Visitor.as("deputy");
        String page = deputy.get("/welfare/analysis/view?term=" + TERM).body();
        assertTrue(page.contains("在册学生 9 人"));
        assertFalse(page.contains("ledger=situation") || page.contains("/welfare/analysis/several"));
        assertFalse(Pattern.compile("<td>\\s*2\\s*</td>").matcher(page).find());
        assertTrue(deputy.get("/welfare/analysis/compare?term=" + TERM).body().contains("2019"));
    }

    private static String link(String page, String form) {
        Matcher link = Pattern.compile("href=\"(" + form + ")\"").matcher(page);
        assertTrue(link.find(), () -> "no link " + form);
        return link.group(1).replace("&amp;", "&");
    }
}
