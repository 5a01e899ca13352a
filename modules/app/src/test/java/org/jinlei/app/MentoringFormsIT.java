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
}
