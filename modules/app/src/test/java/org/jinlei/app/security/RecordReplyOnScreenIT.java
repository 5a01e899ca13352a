package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reply about a pupil whose file is sealed, and a decision of another organ, as they are typed into their forms. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RecordReplyOnScreenIT {

    private final Visitor officer = Visitor.as("officer");
    private final Visitor chief = Visitor.as("chief");

    @Test
    void a_school_that_asks_about_a_sealed_pupil_is_told_that_there_is_nothing() throws SQLException {
        long person = TestDatabase.number("select min(p.person_id) from cases_participant p join cases_file f on f.id = p.file_id where f.sealed = 1 "
                + "and f.station_id = (select id from platform_organisation_unit where code = '140590001')");
        HttpResponse<String> sent = officer.send(officer.form("/cases/replies/edit?person=" + person, "reply:organ").with("reply:asker", "ORDINARY_UNIT")
                .with("reply:organ", "青禾镇职业中学").with("reply:purpose", "入学资格审查").pressing("reply:save"));
        assertEquals(302, sent.statusCode());
        String page = "/cases/replies/view?id=" + TestDatabase.number("select max(id) from cases_record_reply");
        String waiting = officer.get(page).body();
        assertFalse(waiting.contains("经查询"), "nothing is looked up before the approval");
        assertFalse(waiting.contains("approve:grant"), "nobody approves what they proposed");
        assertEquals(404, Visitor.as("duty").get(page).statusCode());
        assertEquals(302, chief.send(chief.form(page, "approve:grant").pressing("approve:grant")).statusCode());
        String answered = officer.get(page).body();
        assertTrue(answered.contains("未发现"), answered);
        assertFalse(answered.contains("依法封存的记录。"), answered);
        assertTrue(answered.contains("不是法定文书"), "it is a working sheet");
        assertEquals(404, Visitor.as("stranger").get(page).statusCode());
    }

    @Test
    void whoever_says_to_be_entitled_names_clause_document_and_undertaking() throws SQLException {
        long person = TestDatabase.number("select min(person_id) from cases_participant");
        HttpResponse<String> refused = officer.send(officer.form("/cases/replies/edit?person=" + person, "reply:organ").with("reply:asker", "STATE_ORGAN_FOR_A_CASE")
                .with("reply:organ", "县人民检察院").with("reply:purpose", "办理案件").pressing("reply:save"));
        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains("须写明依据条款、查询文书，并作出保密承诺"), "the rule says what is missing");
    }

    @Test
    void a_decision_without_a_term_is_noted_and_a_sentence_asks_for_one() throws SQLException {
        String file = TestDatabase.ask("select p.file_id from cases_participant p join cases_file f on f.id = p.file_id join cases_assignment a on a.file_id = f.id "
                + "and a.until_at is null join platform_user u on u.id = a.user_id and u.username = 'officer' where p.role = 'OFFENDER' and f.sealed = 0 "
                + "and f.status in ('UNDER_WORK', 'FOLLOW_UP') order by p.file_id limit 1").get(0);
        String page = "/cases/result?id=" + file + "&participant=" + TestDatabase.ask("select min(id) from cases_participant where role = 'OFFENDER' and file_id = ?",
                Long.valueOf(file)).get(0);
        String day = TestDatabase.ask("select date(now())").get(0);
        HttpResponse<String> refused = officer.send(officer.form(page, "result:organ").with("result:kind", "CRIMINAL_SENTENCE").with("result:organ", "县人民法院")
                .with("result:document", "刑初〔2026〕2号").with("result:decidedOn_input", day).pressing("result:save"));
        assertTrue(refused.body().contains("须填写刑期"), "a sentence needs its term");
        HttpResponse<String> noted = officer.send(officer.form(page, "result:organ").with("result:kind", "COERCIVE_MEASURE").with("result:organ", "县公安局")
                .with("result:document", "取保字〔2026〕2号").with("result:decidedOn_input", day).pressing("result:save"));
        assertEquals(302, noted.statusCode(), noted.body());
        assertTrue(officer.get("/cases/closing?id=" + file).body().contains("刑事强制措施"), "the closing tells what will be sealed");
        assertEquals(404, Visitor.as("duty").get(page).statusCode());
    }
}
