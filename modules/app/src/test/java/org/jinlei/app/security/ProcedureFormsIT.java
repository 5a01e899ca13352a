package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms of the procedure card over HTTP, on the demonstration's criminal matter of a pupil: what is typed is kept, and who sees which number. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProcedureFormsIT {

    private static final String FURTHER = "经批准核查";

    private final Visitor officer = Visitor.as("officer");
    private final Visitor chief = Visitor.as("chief");
    private long file;

    @BeforeEach
    void findFile() throws SQLException {
        file = TestDatabase.number("select f.id from cases_file f where f.title = '校门外持棍索要手机'");
    }

    @Test
    void the_defence_of_a_suspect_is_written_and_the_clock_ends() throws SQLException {
        long suspect = TestDatabase.number("select participant_id from cases_legal_aid where file_id = ?", file);
        String page = "/cases/legalaid?id=" + file + "&participant=" + suspect;
        PageForm form = officer.form(page, "id=\"aid\"").with("aid:institution", "县法律援助中心").pressing("aid:save");
        HttpResponse<String> halfFilled = officer.send(form);
        assertEquals(200, halfFilled.statusCode());
        assertTrue(halfFilled.body().contains("第三十六条"), "the refusal names its article");
        String found = form.value("aid:foundOutAt_input");
        assertEquals(302, officer.send(officer.form(page, "id=\"aid\"").with("aid:institution", "县法律援助中心").with("aid:way", "LETTER").with("aid:notifiedAt_input", found)
                .pressing("aid:save")).statusCode());
        assertEquals(1, TestDatabase.number("select count(*) from platform_time_limit where subject_kind = 'LegalAid' and ended_at <= due_at "
                + "and subject_id in (select a.id from cases_legal_aid a where a.file_id = ?)", file));
        assertTrue(officer.get("/cases/view?id=" + file).body().contains("县法律援助中心"));
        assertEquals(404, chief.get(page).statusCode(), "writing is the officer's");
    }

    @Test
    void a_session_is_counted() throws SQLException {
        long record = TestDatabase.number("select id from cases_counselling where file_id = ?", file);
        String page = "/cases/counselling?id=" + file + "&record=" + record;
        assertEquals(302, officer.send(officer.form(page, "id=\"session\"").pressing("session:meet")).statusCode());
        assertEquals(1, TestDatabase.number("select sessions from cases_counselling where id = ?", record));
        PageForm without = officer.form(page, "id=\"counselling\"").with("counselling:representative", "").pressing("counselling:save");
        assertTrue(officer.send(without).body().contains("第五十一条"));
    }

    @Test
    void a_mediation_is_written_and_its_agreement_performed() throws SQLException {
        String page = "/cases/mediation?id=" + file;
        PageForm form = officer.form(page, "id=\"mediation\"");
        form = form.with("mediation:outcome", "AGREED").with("mediation:agreement", "调字〔2026〕8号").with("mediation:performBy_input", form.value("mediation:heldAt_input").substring(0, 10))
                .with("mediation:notified_input", form.value("mediation:heldAt_input")).with("mediation:content", "当面道歉").pressing("mediation:save");
        HttpResponse<String> alone = officer.send(form);
        assertEquals(200, alone.statusCode());
        assertTrue(alone.body().contains("第一百零八条") && alone.body().contains("当面道歉"), "the refusal names its article and keeps what was typed");
        assertEquals(302, officer.send(officer.form(page, "id=\"mediation\"").with("mediation:outcome", "AGREED").with("mediation:agreement", "调字〔2026〕8号")
                .with("mediation:performBy_input", form.value("mediation:performBy_input")).with("mediation:notified_input", form.value("mediation:notified_input"))
                .with("mediation:content", "当面道歉").with("mediation:area", "on").with("mediation:recording", "TL-2026-8").pressing("mediation:save")).statusCode());
        long id = TestDatabase.number("select max(id) from cases_mediation where file_id = ?", file);
        assertEquals(0, TestDatabase.number("select count(*) from cases_mediation where locate('当面道歉', content) > 0"), "not readable in the database");
        assertEquals(302, officer.send(officer.form(page + "&record=" + id, "id=\"performance\"").pressing("performance:performed")).statusCode());
        String shown = officer.get("/cases/view?id=" + file).body();
        assertTrue(shown.contains("TL-2026-8") && shown.contains("已履行"));
        assertEquals(404, chief.get(page).statusCode());
        assertEquals(404, officer.get(page + "&record=987654321").statusCode());
    }

    /** Rule 33: known on the page of the case, too, to whoever reads the report. */
    @Test
    void a_school_that_concealed_is_told_on_the_page_of_the_case() throws SQLException {
        String report = TestDatabase.ask("select report_id from cases_file where id = ?", file).get(0);
        assertFalse(officer.get("/cases/view?id=" + file).body().contains("青禾镇第九中学"));
        assertEquals(302, officer.send(officer.form("/cases/reports/missed?id=" + report, "id=\"missed\"").with("missed:unitKind", "SCHOOL")
                .with("missed:unitName", "青禾镇第九中学").with("missed:concealed", "on").with("missed:facts", "班主任当天即知情").pressing("missed:save")).statusCode());
        for (Visitor reader : new Visitor[] {officer, chief, Visitor.as("duty")}) {
            assertTrue(reader.get("/cases/view?id=" + file).body().contains("青禾镇第九中学"));
        }
    }

    @Test
    void a_case_is_found_by_every_number_that_it_cites_and_only_by_those_who_read_it() throws SQLException {
        long file = TestDatabase.number("select id from cases_file where official_number = 'A1405900112026110001234'");
        for (String number : List.of("A1405900112026110001234", "泽公（青）不罚决字〔2026〕第17号", "泽公(青)矫教[2026]第9号", "av-0001")) {
            String found = "/cases/view?id=" + file + "\"";
            assertTrue(officer.get("/find?q=" + Visitor.encoded(number)).body().contains(found), number);
            assertFalse(Visitor.as("stranger").get("/find?q=" + Visitor.encoded(number)).body().contains(found), number);
        }
        String number = TestDatabase.ask("select number from cases_intervention where sealed = 0 order by id").get(0);
        assertTrue(officer.get("/find?q=" + number).body().contains("/cases/interventions/view?id="), number);
    }

    @Test
    void the_table_of_contents_lists_the_parts_that_are_there_for_the_reader() {
        for (Visitor reader : new Visitor[] {officer, chief, Visitor.as("duty")}) {
            String page = reader.get("/cases/view?id=" + file).body();
            String contents = page.substring(page.indexOf("class=\"contents\""), page.indexOf("</nav>", page.indexOf("class=\"contents\"")));
            List<String> listed = Pattern.compile("href=\"#([a-z]+)\"").matcher(contents).results().map(link -> link.group(1)).toList();
            List<String> there = Pattern.compile("<section[^>]* id=\"([a-z]+)\"").matcher(page).results().map(part -> part.group(1)).toList();
            assertEquals(there, listed);
            assertEquals(reader == officer, listed.contains("closing") && page.contains("/cases/closing?id=" + file));
        }
    }

    @Test
    void an_approved_look_back_is_a_number_for_the_officer_alone() throws SQLException {
        long application = TestDatabase.number("select min(id) from cases_application where file_id = ?", file);
        long offender = TestDatabase.number("select participant_id from cases_application where id = ?", application);
        String page = "/cases/application?id=" + file + "&application=" + application;
        assertFalse(officer.get("/cases/view?id=" + file).body().contains(FURTHER));
        assertFalse(officer.get(page).body().contains("decision:approve"));
        assertEquals(302, chief.send(chief.form(page, "id=\"decision\"").pressing("decision:approve")).statusCode());
        for (String shown : new String[] {"/cases/view?id=" + file, "/cases/outcome?id=" + file + "&participant=" + offender}) {
            assertTrue(officer.get(shown).body().contains(FURTHER), shown);
            for (String reader : new String[] {"chief", "duty", "officer2"}) {
                assertFalse(Visitor.as(reader).get(shown).body().contains(FURTHER), reader + " " + shown);
            }
        }
    }

    @Test
    void several_files_are_sent_each_on_its_own_or_all_together_and_what_stays_says_why() throws SQLException {
        String waiting = TestDatabase.ask("select f.id from cases_file f join cases_hand_over h on h.pending_file_id = f.id where f.title = '学生疑似在家中被打'").get(0);
        String beginning = TestDatabase.ask("select substring_index(number, '-', 3) from cases_file where id = ?", file).get(0) + "-000";
        String page = "/cases/several?q=" + beginning;
        String receiver = TestDatabase.ask("select id from platform_user where username = 'officer2'").get(0);
        PageForm form = chief.form(page, "id=\"several\"").with("several:files", waiting, String.valueOf(file)).with("several:receiver", receiver)
                .with("several:reason", "岗位调整");
        String unsaid = chief.send(form.with("several:reason", "").pressing("several:send")).body();
        assertTrue(Pattern.compile("<input[^>]*value=\"" + waiting + "\"[^>]*>").matcher(unsaid).results().anyMatch(box -> box.group().contains("checked")),
                "what was chosen is kept");
        String together = chief.send(form.with("several:way", "TOGETHER").pressing("several:send")).body();
        assertTrue(together.contains("role=\"status\"") && together.contains("签收"), "why nothing was done");
        assertEquals(0, TestDatabase.number("select count(*) from cases_hand_over where pending_file_id = ?", file));
        String each = chief.send(chief.form(page, "id=\"several\"").with("several:files", waiting, String.valueOf(file)).with("several:receiver", receiver)
                .with("several:reason", "岗位调整").with("several:way", "EACH").pressing("several:send")).body();
        assertTrue(each.contains("/cases/view?id=" + waiting), "the one that stayed is named");
        assertEquals(1, TestDatabase.number("select count(*) from cases_hand_over where pending_file_id = ?", file));
        Visitor colleague = Visitor.as("officer2");
        assertEquals(302, colleague.send(colleague.form("/cases/receive?id=" + file, "id=\"refusal\"").with("refusal:reason", "仍由原承办人办理")
                .pressing("refusal:refuse")).statusCode());
        assertEquals(404, Visitor.as("community").get("/cases/several").statusCode());
    }

    @Test
    void several_tasks_are_given_on_and_given_back() throws SQLException {
        String officerId = TestDatabase.ask("select id from platform_user where username = 'officer'").get(0);
        String receiver = TestDatabase.ask("select id from platform_user where username = 'officer2'").get(0);
        String task = TestDatabase.ask("select min(id) from platform_task where kind = 'cases.serveOutcome' and owner_id = ? and done_at is null", officerId).get(0);
        give(officerId, receiver, task);
        assertEquals(Long.parseLong(receiver), TestDatabase.number("select owner_id from platform_task where id = ?", task));
        give(receiver, officerId, task);
        assertEquals(Long.parseLong(officerId), TestDatabase.number("select owner_id from platform_task where id = ?", task));
        assertEquals(404, officer.get("/platform/tasks/several?user=" + receiver).statusCode());
    }

    private void give(String from, String to, String task) {
        String page = "/platform/tasks/several?user=" + from;
        String answer = chief.send(chief.form(page, "id=\"several\"").with("several:tasks", task).with("several:receiver", to).with("several:reason", "外出培训")
                .pressing("several:give")).body();
        assertTrue(answer.contains("role=\"status\""), answer);
    }
}
