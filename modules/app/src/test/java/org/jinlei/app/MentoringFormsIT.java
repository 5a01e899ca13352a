package org.jinlei.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
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
    void a_sitting_of_several_children_is_written_once_for_each_and_never_for_one_alone() throws SQLException {
        String first = TestDatabase.ask(RUNNING + " and p.mentor = (select id from platform_user where username = 'officer')").get(0);
        String second = TestDatabase.ask("select min(t.id) from cases_corrective_task t where t.sealed = 0 and t.status = 'OPEN' and t.station_id = "
                + "(select station_id from cases_corrective_task where id = ?) and not exists (select 1 from cases_mentoring_plan p where p.task_id = t.id)", first).get(0);
        TestDatabase.change("insert into cases_mentoring_plan (task_id, mentor, goal, rhythm, starts_on, ends_on, version) select ?, mentor, goal, rhythm, starts_on, ends_on, 0 "
                + "from cases_mentoring_plan where task_id = ?", second, first);
        try {
            sit(List.of(first, second));
        } finally {
            TestDatabase.change("delete from cases_mentoring_contact where plan_id = (select id from cases_mentoring_plan where task_id = ?)", second);
            TestDatabase.change("delete from cases_mentoring_plan where task_id = ?", second);
        }
    }

    private static void sit(List<String> tasks) throws SQLException {
        Visitor officer = Visitor.as("officer");
        String page = "/cases/tasks/sitting?id=" + tasks.get(0);
        PageForm form = officer.form(page, "id=\"sitting\"").with("sitting:topic", "一起整理图书").with("sitting:minutes", "40")
                .with("sitting:words" + tasks.get(0), "自己说想读书");
        HttpResponse<String> alone = officer.send(form.without("sitting:present" + tasks.get(1)).pressing("sitting:save"));
        assertEquals(200, alone.statusCode());
        assertTrue(alone.body().contains("自己说想读书"), "what was typed is kept");
        assertEquals(302, officer.send(officer.form(page, "id=\"sitting\"").with("sitting:topic", "一起整理图书").with("sitting:minutes", "40")
                .with("sitting:present" + tasks.get(0), "on").with("sitting:present" + tasks.get(1), "on").with("sitting:words" + tasks.get(1), "想学打球")
                .pressing("sitting:save")).statusCode());
        for (String task : tasks) {
            assertEquals(1, TestDatabase.number("select count(*) from cases_mentoring_contact c join cases_mentoring_plan p on p.id = c.plan_id where p.task_id = ? "
                    + "and c.sitting is not null", task));
            assertTrue(officer.get("/cases/tasks/view?id=" + task).body().contains("一起整理图书"));
        }
        assertFalse(officer.get("/cases/tasks/view?id=" + tasks.get(0)).body().contains("想学打球"), "each child's words stay with that child");
        assertEquals(404, Visitor.as("stranger").get(page).statusCode());
    }
}
