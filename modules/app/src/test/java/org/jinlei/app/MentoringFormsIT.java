package org.jinlei.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms around a mentoring, as a browser sends them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MentoringFormsIT {

    private static final String RUNNING = "select min(t.id) from cases_corrective_task t join cases_mentoring_plan p on p.task_id = t.id "
            + "where t.sealed = 0 and t.status = 'OPEN' and p.completed_at is null and p.starts_on < current_date";

    @Test
    void an_assessment_is_compared_and_the_digest_names_no_child() throws SQLException {
        String task = TestDatabase.ask(RUNNING).get(0);
        Visitor officer = Visitor.as("officer");
        PageForm form = officer.form("/cases/tasks/assessment?id=" + task + "&stage=middle", "id=\"assessment\"");
        for (String area : List.of("FAMILY", "SCHOOL", "BEHAVIOUR", "MOOD")) {
            form = form.with("assessment:level" + area, "STABLE");
        }
        form = form.with("assessment:findingNEEDS", "需要有人辅导数学").with("assessment:findingGOALS", "每天按时到校").pressing("assessment:save");
        HttpResponse<String> incomplete = officer.send(form.without("assessment:levelMOOD"));
        assertEquals(200, incomplete.statusCode());
        assertTrue(incomplete.body().contains("需要有人辅导数学"), "what was typed is kept");
        assertEquals(302, officer.send(officer.form("/cases/tasks/assessment?id=" + task + "&stage=middle", "id=\"assessment\"")
                .with("assessment:levelFAMILY", "STABLE").with("assessment:levelSCHOOL", "WAVERING").with("assessment:levelBEHAVIOUR", "STABLE")
                .with("assessment:levelMOOD", "STABLE").with("assessment:findingNEEDS", "需要有人辅导数学").with("assessment:findingGOALS", "每天按时到校")
                .pressing("assessment:save")).statusCode());
        String page = officer.get("/cases/tasks/view?id=" + task).body();
        assertTrue(page.contains("开始评估") && page.contains("中期评估") && page.contains("需要有人辅导数学"));

        String child = TestDatabase.ask("select p.name from people_person p join cases_corrective_task t on t.person_id = p.id where t.id = " + task).get(0);
        for (String leader : List.of("chief", "duty")) {
            String digest = Visitor.as(leader).get("/cases/mentoring/digest").body();
            assertTrue(digest.contains("沈若兰"), leader);
            assertFalse(digest.contains(child), leader);
            assertTrue(Visitor.as(leader).get("/home").body().contains("本周帮教"), leader);
        }
        assertEquals(404, Visitor.as("deputy").get("/cases/mentoring/digest").statusCode(), "small counts stay with those who read cases");
        assertEquals(200, officer.get("/cases/tasks/lookback?id=" + task).statusCode());
        assertEquals(404, Visitor.as("community").get("/cases/tasks/assessment?id=" + task).statusCode());
        assertEquals(404, Visitor.as("community").get("/cases/tasks/lookback?id=" + task).statusCode());
    }

    @Test
    void one_sitting_is_written_into_the_plan_of_each_child_and_no_plan_names_the_other() throws SQLException {
        String here = TestDatabase.ask(RUNNING).get(0);
        String elsewhere = mentoredElsewhere();
        String other = TestDatabase.ask("select p.name from people_person p join cases_corrective_task t on t.person_id = p.id where t.id = ?", elsewhere).get(0);
        Visitor officer = Visitor.as("officer");
        Visitor community = Visitor.as("community");
        PageForm form = officer.form("/cases/tasks/sitting?id=" + here, "id=\"sitting\"").with("sitting:topic", "两名少年一起谈护学志愿服务")
                .with("sitting:words" + here, "只有本村少年说过").with("sitting:words" + elsewhere, "只有外村少年说过");
        HttpResponse<String> alone = officer.send(form.pressing("sitting:save"));
        assertEquals(200, alone.statusCode(), "a sitting is of several");
        assertTrue(alone.body().contains("只有外村少年说过"), "what was typed is kept");
        form = officer.form("/cases/tasks/sitting?id=" + here, "id=\"sitting\"").with("sitting:topic", "两名少年一起谈护学志愿服务")
                .with("sitting:words" + here, "只有本村少年说过").with("sitting:words" + elsewhere, "只有外村少年说过").with("sitting:present" + here, "true").with("sitting:present" + elsewhere, "true");
        assertEquals(302, officer.send(form.pressing("sitting:save")).statusCode());
        String mine = officer.get("/cases/tasks/view?id=" + here).body();
        String theirs = officer.get("/cases/tasks/view?id=" + elsewhere).body();
        assertTrue(mine.contains("两名少年一起谈护学志愿服务") && mine.contains("只有本村少年说过"));
        assertTrue(theirs.contains("两名少年一起谈护学志愿服务") && theirs.contains("只有外村少年说过"));
        assertFalse(mine.contains("只有外村少年说过") || theirs.contains("只有本村少年说过"), "each child's words stand in its own plan only");

        String seen = community.get("/cases/tasks/view?id=" + here).body();
        assertTrue(seen.contains("只有本村少年说过"));
        String offered = community.get("/cases/tasks/sitting?id=" + here).body();
        assertTrue(offered.contains("id=\"sitting\""));
        assertFalse(seen.contains(other) || offered.contains(other), "a child of another village is named nowhere");
        assertEquals(404, community.get("/cases/tasks/view?id=" + elsewhere).statusCode());
    }

    /** A boy of another village than that of the community officer, from the opening of his case to the beginning of his mentoring. */
    private static String mentoredElsewhere() throws SQLException {
        List<String> boy = TestDatabase.ask("select concat(p.id, ' ', p.unit_id) from people_person p join platform_organisation_unit u on u.id = p.unit_id "
                + "where p.born_from = p.born_to and p.born_from between date_sub(current_date, interval 161 month) and date_sub(current_date, interval 150 month) "
                + "and u.code like '1405901002%' and u.code <> '140590100200' and p.id not in (select person_id from cases_participant) order by p.id limit 1");
        String person = boy.get(0).split(" ")[0];
        Visitor officer = Visitor.as("officer");
        PageForm opened = officer.form("/cases/edit?person=" + person, "id=\"case\"").with("case:role", "OFFENDER").with("case:actDate_input", LocalDate.now().toString())
                .with("case:title", "与同伴偷拿店内财物").with("case:category", "OFFENCE").with("case:unit", boy.get(0).split(" ")[1]).pressing("case:check");
        assertEquals(302, officer.send(PageForm.in("/cases/edit", officer.send(opened).body(), "case:save").pressing("case:save")).statusCode());
        String file = TestDatabase.ask("select max(id) from cases_file").get(0);
        String outcome = "/cases/outcome?id=" + file + "&participant=" + TestDatabase.ask("select min(id) from cases_participant where file_id = ?", file).get(0);
        assertEquals(302, officer.send(officer.form(outcome, "id=\"behaviour\"").with("behaviour:code", "SERIOUS_38_4_STEALING_ROBBING_DAMAGING")
                .pressing("behaviour:add")).statusCode());
        assertEquals(302, officer.send(officer.form(outcome, "id=\"proposal\"").with("proposal:kind", "NO_PENALTY").with("proposal:ordered", "true")
                .with("proposal:reasons", "不满十四周岁").pressing("proposal:propose")).statusCode());
        Visitor chief = Visitor.as("chief");
        assertEquals(302, chief.send(chief.form(outcome, "id=\"decision\"").pressing("decision:approve")).statusCode());
        String task = TestDatabase.ask("select id from cases_corrective_task where file_id = ?", file).get(0);
        assertEquals(302, officer.send(officer.form("/cases/tasks/plan?id=" + task, "id=\"plan\"").with("plan:goal", "按时到校").pressing("plan:start")).statusCode());
        return task;
    }
}
