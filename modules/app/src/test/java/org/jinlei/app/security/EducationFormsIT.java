package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms of corrective education as an officer sends them: interventions, measures, specialised education, guardians, risk. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EducationFormsIT {

    private static final String TODAY = LocalDate.now().toString();

    private final Visitor officer = Visitor.as("officer");
    private long file;
    private long task;

    @BeforeEach
    void findBoy() throws SQLException {
        file = TestDatabase.number("select min(file_id) from cases_failing_guardian");
        task = TestDatabase.number("select id from cases_corrective_task where file_id = ?", file);
    }

    @Test
    void an_intervention_is_recorded_step_by_step_and_closed() throws SQLException {
        long boy = TestDatabase.number("select min(p.person_id) from welfare_visit_plan p where p.person_id not in (select r.person_id from people_relation r)");
        String edit = "/cases/interventions/edit?person=" + boy;
        assertFalse(officer.get(edit).body().contains("SERIOUS_38"), "only article 28 is offered");
        String view = sent(edit, "intervention", "save", "code", "MISCONDUCT_28_1_SMOKING_DRINKING", "how", "03", "facts", "校门口吸烟", "stopped", "当场制止");
        String page = officer.get(view).body();
        assertTrue(page.contains("校门口吸烟"));
        assertTrue(page.replaceAll("\\s+", "").contains("监护人</dt><dd><spanclass=\"absent\">未填写</span>"), "of a child whose guardians nobody wrote down");
        assertRefused(view, "close", "close", "应当制止并督促监护人", "result", "好转");
        sent(view, "step", "save", "kind", "GUARDIANS_URGED", "way", "PHONE", "whom", "父亲", "content", "督促管教");
        sent(view, "step", "save", "kind", "VISITED_AGAIN", "content", "未再吸烟");
        sent(view, "close", "close", "result", "未再吸烟");
        assertFalse(officer.get(view).body().contains("id=\"step\""), "a closed one takes no more steps");
        assertTrue(Visitor.as("community").get("/cases/interventions/list?code=MISCONDUCT_28_1_SMOKING_DRINKING").body().contains("/cases/interventions/view?id="));
    }

    @Test
    void a_measure_goes_from_the_order_over_a_breach_to_its_relief() throws SQLException {
        sent("/cases/tasks/measure?id=" + task, "measure", "order", "kind", "REGULAR_REPORTING", "decision", "青公矫〔2026〕21号", "told_input", TODAY, "from_input", TODAY,
                "to_input", LocalDate.now().plusMonths(2).toString(), "rhythm", "WEEKLY", "frequency", "每周一次");
        long measure = TestDatabase.number("select max(id) from cases_corrective_measure");
        String record = "/cases/tasks/record?id=" + task + "&measure=" + measure;
        String ending = "/cases/tasks/ending?id=" + task + "&measure=" + measure;
        sent(record, "record", "save", "content", "按时报告");
        assertRefused(ending, "upgrade", "upgrade", "升级须有违反记录", "reason", "拒不配合");
        sent(record, "breach", "save", "response", "CRITICISED", "what", "未按时报告", "answer", "批评教育");
        sent(ending, "evaluate", "evaluate", "effect", "GOOD", "reasons", "此后按时报告");
        sent(ending, "lift", "lift", "reason", "表现良好");
        String page = officer.get("/cases/tasks/view?id=" + task).body();
        assertTrue(page.contains("未按时报告") && page.contains("此后按时报告"));
    }

    @Test
    void specialised_education_goes_its_way_on_one_page() {
        String page = "/cases/tasks/special?id=" + task;
        assertRefused(page, "apply", "save", "第四十五条只适用于", "route", "ARTICLE_45", "applicant", "POLICE", "name", "派出所", "school",
                "第三初级中学", "reasons", "无力管教");
        sent(page, "apply", "save", "route", "ARTICLE_43", "applicant", "PARENTS", "name", "仇建国", "school", "第三初级中学", "reasons", "无力管教");
        sent(page, "opinion", "save", "agreed", "true", "number", "专评〔2026〕3号", "text", "同意");
        sent(page, "decision", "save", "granted", "true", "number", "教决〔2026〕3号", "department", "县教育局", "school", "专门学校", "told_input", TODAY);
        sent(page, "admit", "save", "on_input", TODAY);
        sent(page, "term", "save", "result", "RETURN", "by", "专门教育指导委员会", "text", "适合转回");
        sent(page, "leave", "save", "kind", "RETURNED", "number", "教决〔2026〕4号", "reason", "适合转回");
        String shown = officer.get("/cases/view?id=" + file).body();
        assertTrue(shown.contains("第三初级中学") && shown.contains("教决〔2026〕4号"));
    }

    @Test
    void a_guardian_is_noted_admonished_and_guided() {
        String edit = "/cases/guardian?id=" + file;
        Matcher option = Pattern.compile("value=\"(\\d+-\\d+)\"").matcher(officer.get(edit).body());
        assertTrue(option.find(), "guardians of the case are offered");
        String page = sent(edit, "note", "save", "who", option.group(1), "ground", "NEGLECTS_DUTY", "facts", "多日不归");
        assertRefused(edit, "note", "save", "", "who", "1-1", "ground", "NEGLECTS_DUTY", "facts", "冒充");
        sent(page, "admonish", "save", "content", "责令履行监护职责");
        sent(page, "order", "save", "institution", "家庭教育指导站", "from_input", TODAY, "until_input", LocalDate.now().plusDays(30).toString());
        sent(page, "progress", "save", "text", "参加第一次指导");
        sent(page, "conclude", "save", "text", "完成");
        assertTrue(officer.get(page).body().contains("参加第一次指导"));
    }

    @Test
    void a_risk_grade_needs_more_than_a_circumstance() throws SQLException {
        long minor = TestDatabase.number("select min(participant_id) from cases_risk_grade where file_id = ?", file);
        String page = "/cases/risk?id=" + file + "&participant=" + minor;
        String until = LocalDate.now().plusDays(30).toString();
        assertRefused(page, "grade", "save", "不得仅因留守", "level", "HIGH", "expires_input", until, "reason", "理由", "kind1", "LEFT_BEHIND",
                "day1_input", TODAY, "source1", "走访");
        sent(page, "grade", "save", "level", "HIGH", "expires_input", until, "reason", "近期有自伤", "kind1", "LEFT_BEHIND", "day1_input", TODAY, "source1", "走访", "kind3",
                "SELF_HARM", "day3_input", TODAY, "source3", "学校报告");
        assertEquals(2, TestDatabase.number("select count(*) from cases_risk_fact where grade_id = (select max(id) from cases_risk_grade)"));
        assertTrue(Visitor.as("chief").get(page).body().contains("近期有自伤"));
        for (String other : new String[] {"community", "auxiliary", "education", "auditor", "volunteers"}) {
            assertEquals(404, Visitor.as(other).get(page).statusCode(), other);
        }
    }

    /** Sends a form and answers where it leads. */
    private String sent(String address, String form, String button, String... fields) {
        HttpResponse<String> answer = officer.send(filled(address, form, button, fields));
        assertEquals(302, answer.statusCode(), () -> address + " " + form + ": " + errors(answer.body()));
        String to = answer.headers().firstValue("Location").orElseThrow();
        return to.substring(to.indexOf("/cases/"));
    }

    /** The form is refused on its page in these words. */
    private void assertRefused(String address, String form, String button, String words, String... fields) {
        HttpResponse<String> answer = officer.send(filled(address, form, button, fields));
        assertEquals(200, answer.statusCode(), address + " " + form);
        String errors = errors(answer.body());
        assertTrue(!errors.isBlank() && errors.contains(words), errors);
    }

    private PageForm filled(String address, String form, String button, String... fields) {
        PageForm filled = officer.form(address, "id=\"" + form + "\"");
        for (int i = 0; i < fields.length; i += 2) {
            filled = filled.with(form + ":" + fields[i], fields[i + 1]);
        }
        return filled.pressing(form + ":" + button);
    }

    private static String errors(String page) {
        return page.contains("class=\"errors\"") ? page.replaceAll("(?s).*<div class=\"errors\"", "").replaceAll("(?s)</div>.*", "").replaceAll("<[^>]*>", " ") : "";
    }
}
