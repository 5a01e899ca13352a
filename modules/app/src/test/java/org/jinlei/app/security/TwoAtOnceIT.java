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

    @Test
    void on_the_number_of_the_province() throws SQLException {
        String file = TestDatabase.ask("select id from cases_file where title = '校门外持棍索要手机'").get(0);
        Visitor officer = Visitor.as("officer");
        one(officer, officer, "/cases/number?id=" + file, "official", "official:number", "A1405900112026110007771", "A1405900112026110007772");
    }

    @Test
    void on_the_review_and_the_response_of_a_report() throws SQLException {
        String report = report();
        Visitor officer = Visitor.as("officer");
        Visitor duty = Visitor.as("duty");
        String filing = "/cases/reports/filing?id=" + report;
        one(duty, officer, filing, "examine", "examine:conditions", "PROSTITUTED", "OTHER_EVIDENCE");
        one(duty, officer, filing, "examine", "examine:conditions", "PRIVATE_PARTS_INJURED", "PROSTITUTED");

        String response = "/cases/reports/response?id=" + report;
        one(duty, officer, response, "begin", "begin:triggers", "AWAY_FROM_HOME", "LIVING_ALONE_OR_MISSING");
        String today = TestDatabase.ask("select date_format(received_at, '%Y-%m-%d %H:%i') from cases_report where id = ?", report).get(0);
        PageForm slow = officer.form(response, "id=\"act\"");
        assertEquals(302, duty.send(duty.form(response, "id=\"act\"").with("act:kind", "SEARCH").with("act:state", "DONE").with("act:note", "先登记的处置情况")
                .pressingAny(":save")).statusCode());
        HttpResponse<String> told = officer.send(slow.with("act:kind", "SEARCH").with("act:state", "NOT_NEEDED").with("act:note", "后登记的理由").pressingAny(":save"));
        assertEquals(200, told.statusCode());
        assertTrue(told.body().contains("先登记的处置情况"), "what was done meanwhile is shown");
        assertEquals("后登记的理由", PageForm.in(response, told.body(), "id=\"act\"").value("act:note"));
        String township = TestDatabase.ask("select id from platform_organisation_unit where code = 'ZF'").get(0);
        PageForm late = officer.form(response, "id=\"notice\"").with("notice:township", township).with("notice:at_input", today);
        assertEquals(302, duty.send(duty.form(response, "id=\"notice\"").with("notice:township", township).with("notice:whom", "先通报的郭主任").pressingAny(":save")).statusCode());
        told = officer.send(late.with("notice:whom", "后通报的程主任").pressingAny(":save"));
        assertTrue(told.body().contains("先通报的郭主任"), "whom the other told is shown");
        assertEquals(302, officer.send(PageForm.in(response, told.body(), "id=\"notice\"").pressingAny(":save")).statusCode());
        assertTrue(officer.get(response).body().contains("后通报的程主任"), "and then it is a decision");
    }

    @Test
    void on_who_reported_and_only_for_those_who_opened_it() throws SQLException {
        String page = "/cases/reports/reporter?id=" + report();
        Visitor receiver = Visitor.as("officer");
        PageForm slow = opened(receiver, page, "后来核对");
        PageForm fast = opened(Visitor.as("chief"), page, "先来核对");
        assertEquals(302, Visitor.as("chief").send(fast.with("reporter:name", "先更正的姓名").with("reporter:relation", "先更正的关系").pressingAny(":save")).statusCode());
        HttpResponse<String> told = receiver.send(slow.with("reporter:name", "后更正的姓名").pressingAny(":save"));
        assertEquals(200, told.statusCode());
        PageForm merged = PageForm.in(page, told.body(), "id=\"reporter\"");
        assertTrue(told.body().contains("先更正的姓名"));
        assertEquals("后更正的姓名", merged.value("reporter:name"));
        assertEquals("先更正的关系", merged.value("reporter:relation"), "what only the other changed is taken over");
        assertEquals(302, receiver.send(merged.pressingAny(":save")).statusCode());
    }

    /** The compartment as somebody sees it who gave a reason and goes on to put it right. */
    private static PageForm opened(Visitor visitor, String page, String reason) {
        String open = visitor.send(visitor.form(page, "id=\"reporter\"").with("reporter:reason", reason).pressing("reporter:uncover")).body();
        return PageForm.in(page, visitor.send(PageForm.in(page, open, "id=\"reporter\"").pressing("reporter:change")).body(), "reporter:name");
    }

    private static String report() throws SQLException {
        Visitor receiver = Visitor.as("officer");
        assertEquals(302, receiver.send(Intake.checked(receiver, Intake.filled(receiver, "两人同时登记"))).statusCode());
        return TestDatabase.ask("select max(id) from cases_report").get(0);
    }

    @Test
    void on_an_assessment_and_not_on_one_of_another_stage() throws SQLException {
        String task = TestDatabase.ask("select min(t.id) from cases_corrective_task t join cases_mentoring_assessment a on a.plan_id in "
                + "(select p.id from cases_mentoring_plan p where p.task_id = t.id) where t.sealed = 0 and t.status = 'OPEN'").get(0);
        Visitor officer = Visitor.as("officer");
        String page = "/cases/tasks/assessment?id=" + task + "&stage=start";
        agree(page, officer, officer, "assessment:findingNEEDS", "assessment:findingGOALS", "assessment:findingFAMILY");
        PageForm middle = officer.form("/cases/tasks/assessment?id=" + task + "&stage=end", "id=\"assessment\"").with("assessment:stage", "START")
                .with("assessment:findingNEEDS", "误选阶段").with("assessment:findingGOALS", "误选阶段");
        for (String area : List.of("FAMILY", "SCHOOL", "BEHAVIOUR", "MOOD")) {
            middle = middle.with("assessment:level" + area, "STABLE");
        }
        HttpResponse<String> told = officer.send(middle.pressingAny(":save"));
        assertEquals(200, told.statusCode());
        assertTrue(told.body().contains("后保存的内容"), "the assessment that stands there is shown, not overwritten");
    }

    @Test
    void on_the_grading_of_a_lead() throws SQLException {
        String lead = TestDatabase.ask("select concat('/cases/searches/lead?id=', l.search_id, '&lead=', l.id) from cases_search_lead l join cases_search s on s.id = l.search_id "
                + "where s.status = 'RUNNING' and l.grade is not null order by l.id limit 1").get(0);
        one(Visitor.as("duty"), Visitor.as("officer"), lead, "grading", "grading:reason", "先核查的结果", "后核查的结果");
    }

    @Test
    void on_the_judgement_of_a_measure() throws SQLException {
        String measure = TestDatabase.ask("select concat('/cases/tasks/ending?id=', t.id, '&measure=', m.id) from cases_corrective_measure m join cases_corrective_task t on t.id = m.task_id "
                + "where t.sealed = 0 and t.status = 'OPEN' order by m.id limit 1").get(0);
        Visitor officer = Visitor.as("officer");
        PageForm slow = officer.form(measure, "id=\"evaluate\"").with("evaluate:effect", "NONE").with("evaluate:reasons", "后评估的理由");
        assertEquals(302, officer.send(officer.form(measure, "id=\"evaluate\"").with("evaluate:effect", "GOOD").with("evaluate:reasons", "先评估的理由")
                .pressingAny(":evaluate")).statusCode());
        HttpResponse<String> told = officer.send(slow.pressingAny(":evaluate"));
        assertEquals(200, told.statusCode());
        assertTrue(told.body().contains("先评估的理由"));
        assertEquals("后评估的理由", PageForm.in(measure, told.body(), "id=\"evaluate\"").value("evaluate:reasons"));
    }

    @Test
    void on_the_plan_of_visits() throws SQLException {
        Visitor community = Visitor.as("community");
        String plan = "/welfare/visits/plan?id=" + TestDatabase.ask("select min(p.id) from welfare_visit_plan p where p.active = 1 and p.unit_id = "
                + "(select id from platform_organisation_unit where code = '140590100200')").get(0);
        PageForm slow = community.form(plan, "id=\"plan\"").with("plan:rhythm", "20").with("plan:reason", "后定的周期");
        assertEquals(302, community.send(community.form(plan, "id=\"plan\"").with("plan:rhythm", "10").with("plan:reason", "先定的周期").pressingAny(":decide")).statusCode());
        HttpResponse<String> told = community.send(slow.pressingAny(":decide"));
        assertEquals(200, told.statusCode());
        assertTrue(told.body().contains("先定的周期"));
        assertEquals(302, community.send(PageForm.in(plan, told.body(), "id=\"plan\"").pressingAny(":decide")).statusCode());
        assertTrue(community.get(plan).body().contains("后定的周期"));
    }

    @Test
    void on_who_sees_to_a_need() throws SQLException {
        Visitor duty = Visitor.as("duty");
        String need = TestDatabase.ask("select id from welfare_need where status = 'PLANNED' and station_id = "
                + "(select id from platform_organisation_unit where code = '140590001') order by id limit 1").get(0);
        String page = "/welfare/needs/view?id=" + need;
        String officer = TestDatabase.ask("select id from platform_user where username = 'officer'").get(0);
        String before = TestDatabase.ask("select owner_id from welfare_need where id = ?", need).get(0);
        String community = TestDatabase.ask("select id from platform_user where username = 'community'").get(0);
        PageForm slow = duty.form(page, "id=\"hand\"").with("hand:owner", officer);
        assertEquals(302, duty.send(duty.form(page, "id=\"hand\"").with("hand:owner", community).pressingAny(":hand")).statusCode());
        HttpResponse<String> told = duty.send(slow.pressingAny(":hand"));
        assertEquals(200, told.statusCode(), "nobody hands on what somebody else has handed on meanwhile without knowing");
        assertEquals(community, TestDatabase.ask("select owner_id from welfare_need where id = ?", need).get(0));
        PageForm merged = PageForm.in(page, told.body(), "id=\"hand\"");
        assertEquals(officer, merged.value("hand:owner"), "what was chosen is kept");
        assertEquals(302, duty.send(merged.with("hand:owner", before).pressingAny(":hand")).statusCode());
        assertEquals(before, TestDatabase.ask("select owner_id from welfare_need where id = ?", need).get(0), "and then it is a decision");
    }

    @Test
    void on_who_answers_for_a_file() throws SQLException {
        Visitor visitor = Visitor.as("officer");
        String file = TestDatabase.ask("select min(id) from welfare_child_file where status = 'OPEN' and restricted = 0 and officer is not null and station_id = "
                + "(select id from platform_organisation_unit where code = '140590001')").get(0);
        String before = TestDatabase.ask("select officer from welfare_child_file where id = ?", file).get(0);
        List<String> others = TestDatabase.ask("select id from platform_user where username in ('officer', 'officer2', 'community') and id <> ? order by id", before);
        String life = "/welfare/files/life?id=" + file;
        PageForm slow = visitor.form(life, "id=\"officer\"").with("officer:who", others.get(0));
        assertEquals(302, visitor.send(visitor.form(life, "id=\"officer\"").with("officer:who", others.get(1)).pressingAny(":save")).statusCode());
        HttpResponse<String> told = visitor.send(slow.pressingAny(":save"));
        assertEquals(200, told.statusCode());
        assertEquals(others.get(1), TestDatabase.ask("select officer from welfare_child_file where id = ?", file).get(0));
        assertEquals(302, visitor.send(PageForm.in(life, told.body(), "id=\"officer\"").with("officer:who", before).pressingAny(":save")).statusCode());
        assertEquals(before, TestDatabase.ask("select officer from welfare_child_file where id = ?", file).get(0));
    }

    @Test
    void on_the_notices_about_entrusted_care() throws SQLException {
        Visitor community = Visitor.as("community");
        String file = TestDatabase.ask("select min(c.current_file_id) from welfare_entrusted_care c join welfare_child_file f on f.id = c.file_id where f.status = 'OPEN' "
                + "and f.restricted = 0 and f.unit_id = (select id from platform_organisation_unit where code = '140590100200')").get(0);
        String circle = "/welfare/files/circle?id=" + file;
        if (!community.get(circle).body().contains("id=\"told\"")) {
            assertEquals(302, community.send(community.form("/welfare/files/view?id=" + file, "id=\"open\"").with("open:purpose", "SUPERVISION").with("open:words", "核对告知")
                    .pressing("open:go")).statusCode());
        }
        List<String> days = TestDatabase.ask("select concat(date_sub(current_date, interval 1 day), ' ', date_sub(current_date, interval 2 day))");
        String[] day = days.get(0).split(" ");
        PageForm slow = community.form(circle, "id=\"told\"").with("told:village_input", day[1]);
        assertEquals(302, community.send(community.form(circle, "id=\"told\"").with("told:school_input", day[0]).pressingAny(":save")).statusCode());
        HttpResponse<String> told = community.send(slow.pressingAny(":save"));
        assertEquals(200, told.statusCode());
        PageForm merged = PageForm.in(circle, told.body(), "id=\"told\"");
        assertEquals(day[0], merged.value("told:school_input"), "what only the other noted is taken over");
        assertEquals(day[1], merged.value("told:village_input"));
        assertEquals(302, community.send(merged.pressingAny(":save")).statusCode());
        assertEquals(day[0] + " " + day[1], TestDatabase.ask("select concat(school_told_on, ' ', village_told_on) from welfare_entrusted_care where current_file_id = ?", file).get(0));
    }

    @Test
    void on_whether_a_file_is_restricted() throws SQLException {
        Visitor community = Visitor.as("community");
        String file = TestDatabase.ask("select min(id) from welfare_child_file where status = 'OPEN' and restricted = 0 and unit_id = "
                + "(select id from platform_organisation_unit where code = '140590100200')").get(0);
        String life = "/welfare/files/life?id=" + file;
        if (!community.get(life).body().contains("id=\"restrict\"")) {
            assertEquals(302, community.send(community.form("/welfare/files/view?id=" + file, "id=\"open\"").with("open:purpose", "SUPERVISION").with("open:words", "核对关注")
                    .pressing("open:go")).statusCode());
        }
        PageForm second = community.form(life, "id=\"restrict\"").with("restrict:reason", "同一理由").pressingAny(":restrict");
        assertEquals(302, community.send(community.form(life, "id=\"restrict\"").with("restrict:reason", "同一理由").pressingAny(":restrict")).statusCode());
        community.send(second);
        assertEquals(1, TestDatabase.number("select count(*) from welfare_child_file where restricted = 1 and id = ?", file), "two who want the same do not undo each other");
        TestDatabase.change("update welfare_child_file set restricted = 0, version = version + 1 where id = ?", file);
        TestDatabase.change("delete from welfare_restricted_child where file_id = ?", file);
    }

    @Test
    void on_what_a_roster_is_for() {
        Visitor officer = Visitor.as("officer");
        HttpResponse<String> asked = officer.send(officer.form("/people/rosters/edit", "id=\"roster\"").with("roster:purpose", "核对留守儿童").with("roster:basis", "工作方案")
                .with("roster:provider", "两人同时改的学校").with("roster:assessment", "评估-12").with("roster:fields", "GRADE").pressingAny(":save"));
        assertEquals(302, asked.statusCode());
        String roster = asked.headers().firstValue("Location").orElseThrow().replaceAll(".*[?&]id=(\\d+).*", "$1");
        agree("/people/rosters/edit?id=" + roster, officer, officer, "roster:purpose", "roster:basis", "roster:provider");
    }

    /** Both change the only field: the later one is shown what the faster one saved, keeps what was typed, and saves it as a decision. */
    private static void one(Visitor faster, Visitor later, String page, String form, String field, String first, String second) {
        PageForm slow = later.form(page, "id=\"" + form + "\"").with(field, second);
        assertEquals(302, faster.send(faster.form(page, "id=\"" + form + "\"").with(field, first).pressingAny(":save")).statusCode());
        HttpResponse<String> told = later.send(slow.pressingAny(":save"));
        assertEquals(200, told.statusCode());
        assertTrue(told.body().contains("对方的修改"), page + " tells that somebody was faster");
        PageForm merged = PageForm.in(page, told.body(), "id=\"" + form + "\"");
        assertTrue(merged.value(field).contains(second), "what was typed is kept: " + merged.value(field));
        assertEquals(302, later.send(merged.pressingAny(":save")).statusCode());
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
