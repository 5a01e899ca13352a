package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** Two write on one record of the case work: the later one is told field by field, takes over what only the other changed, and loses nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TwoAtOnceIT {

    @Test
    void on_the_description_of_a_missing_child() throws SQLException {
        String search = TestDatabase.ask("select min(s.id) from cases_search s where s.status = 'RUNNING'").get(0);
        String child = TestDatabase.ask("select min(id) from cases_search_child where search_id = ? and found_at is null", search).get(0);
        agree("/cases/searches/edit?id=" + search + "&child=" + child, Visitor.as("duty"), Visitor.as("officer"), "search:clothes", "search:looks", "search:companions");
    }

    @Test
    void on_a_draft_of_a_letter() throws SQLException {
        String letter = TestDatabase.ask("select min(id) from cases_recommendation_letter where status = 'DRAFT' and sealed = 0").get(0);
        agree("/cases/letters/edit?id=" + letter, Visitor.as("officer"), Visitor.as("officer"), "letter:facts", "letter:advice", "letter:basis");
    }

    @Test
    void on_a_questioning() throws SQLException {
        Visitor officer = Visitor.as("officer");
        String file = TestDatabase.ask("select id from cases_file where title = '校门外持棍索要手机'").get(0);
        assertEquals(302, officer.send(officer.form("/cases/questioning?id=" + file, "id=\"card\"").pressingAny(":save")).statusCode());
        String card = TestDatabase.ask("select max(id) from cases_questioning where file_id = ? and completed_at is null", file).get(0);
        agree("/cases/questioning?id=" + file + "&card=" + card, officer, officer, "card:note", "card:adultName", "card:recording");
        PageForm stale = officer.form("/cases/questioning?id=" + file + "&card=" + card, "id=\"card\"");
        TestDatabase.change("update cases_questioning set recording_lost = 1, version = version + 1 where id = ?", card);
        PageForm told = PageForm.in("card", officer.send(stale.with("card:note", "不知道录像已丢失").pressingAny(":save")).body(), "id=\"card\"");
        assertEquals(302, officer.send(told.pressingAny(":save")).statusCode());
        assertEquals(1, TestDatabase.number("select count(*) from cases_questioning where recording_lost = 1 and id = ?", card), "a lost recording stays lost");
    }

    @Test
    void on_counselling() throws SQLException {
        List<String> record = TestDatabase.ask("select concat('/cases/counselling?id=', c.file_id, '&record=', c.id) from cases_counselling c "
                + "join cases_file f on f.id = c.file_id where f.title = '校门外持棍索要手机' and c.ended_on is null");
        agree(record.get(0), Visitor.as("officer"), Visitor.as("officer"), "counselling:representative", "counselling:paper", "counselling:institution");
    }

    @Test
    void on_a_sweep() throws SQLException {
        String sweep = TestDatabase.ask("select min(id) from cases_sweep where status = 'RUNNING'").get(0);
        agree("/cases/sweeps/edit?id=" + sweep, Visitor.as("duty"), Visitor.as("duty"), "sweep:purpose", "sweep:basis", "sweep:name");
    }

    @Test
    void on_a_mandatory_report_whose_unit_stays_in_its_compartment() throws SQLException {
        String page = "/cases/reports/mandatory?id=" + TestDatabase.ask("select min(m.report_id) from cases_mandatory_report m join cases_report r on r.id = m.report_id "
                + "where r.sealed = 0 and r.station_id = (select id from platform_organisation_unit where code = '140590001')").get(0);
        Visitor officer = Visitor.as("officer");
        PageForm slow = officer.form(page, "id=\"mandatory\"");
        String learned = slow.value("mandatory:learnedAt_input");
        assertEquals(302, officer.send(officer.form(page, "id=\"mandatory\"").with("mandatory:situations", "ABANDONED_OR_UNATTENDED", "OTHER_SERIOUS_HARM").pressingAny(":save")).statusCode());
        HttpResponse<String> told = officer.send(slow.with("mandatory:unitKind", "HOTEL").pressingAny(":save"));
        assertEquals(200, told.statusCode());
        PageForm merged = PageForm.in(page, told.body(), "id=\"mandatory\"");
        assertEquals("HOTEL", merged.value("mandatory:unitKind"));
        assertEquals(learned, merged.value("mandatory:learnedAt_input"));
        assertEquals(302, officer.send(merged.pressingAny(":save")).statusCode());
        assertTrue(officer.get(page).body().contains("HOTEL\" selected"), "what was typed is kept");
    }

    /**
     * @param both  field that both change
     * @param ours  field that only the later one changes
     * @param other field that only the faster one changes
     */
    private static void agree(String page, Visitor faster, Visitor later, String both, String ours, String other) {
        PageForm slow = later.form(page, both);
        PageForm fast = faster.form(page, both);
        assertEquals(302, faster.send(fast.with(both, "先保存的内容").with(other, "只有先保存的人改过").pressingAny(":save")).statusCode());
        HttpResponse<String> told = later.send(slow.with(both, "后保存的内容").with(ours, "只有后保存的人改过").pressingAny(":save"));
        assertEquals(200, told.statusCode());
        assertTrue(told.body().contains("先保存的内容"), "what the other saved is shown");
        PageForm merged = PageForm.in(page, told.body(), both);
        assertEquals("后保存的内容", merged.value(both), "what both changed stays as typed");
        assertEquals("只有后保存的人改过", merged.value(ours));
        assertEquals("只有先保存的人改过", merged.value(other), "what only the other changed is taken over");
        assertEquals(302, later.send(merged.pressingAny(":save")).statusCode());
        PageForm kept = later.form(page, both);
        assertEquals("后保存的内容", kept.value(both));
        assertEquals("只有先保存的人改过", kept.value(other));
    }
}
