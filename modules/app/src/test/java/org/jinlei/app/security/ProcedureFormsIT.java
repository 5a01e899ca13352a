package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
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
}
