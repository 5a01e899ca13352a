package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
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

/** The forms of visits as those send them who go from door to door. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VisitFormsIT {

    private long plan;

    @BeforeEach
    void findChild() throws SQLException {
        plan = TestDatabase.number("select min(p.id) from welfare_visit_plan p join platform_organisation_unit u on u.id = p.unit_id where u.code = '140590100200-1'");
    }

    @Test
    void a_grid_worker_writes_a_visit_down_and_corrects_it() throws SQLException {
        Visitor grid = Visitor.as("grid");
        assertTrue(grid.get("/welfare/visits/due").body().contains("/welfare/visits/edit?plan=" + plan));
        assertTrue(grid.get("/welfare/visits/route").body().contains("/sheet/visit-form?id=" + plan), "a form to fill with a pen");
        String edit = "/welfare/visits/edit?plan=" + plan;
        assertRefused(grid, edit, "走访由两人进行", "childSeen", "true", "care", "ALL_RIGHT", "living", "ALL_RIGHT", "mood", "ALL_RIGHT");
        assertRefused(grid, edit, "没有见到儿童本人的", "childSeen", "false", "companionName", "村儿童主任");
        String view = sent(grid, edit, "childSeen", "true", "companionName", "村儿童主任", "care", "ALL_RIGHT", "living", "TO_BE_WATCHED", "mood", "ALL_RIGHT", "conditions",
                "院墙有裂缝", "childWords", "想妈妈<b>", "needs", "棉鞋");
        String page = grid.get(view).body();
        assertTrue(page.contains("院墙有裂缝") && page.contains("想妈妈&lt;b&gt;") && page.contains("id=\"attachments\""), page);
        String correct = "/welfare/visits/edit?id=" + view.replaceAll(".*[?&]id=(\\d+).*", "$1");
        sent(grid, correct, "conditions", "院墙有裂缝，已通知村委会", "reason", "补记处置");
        String corrected = PageForm.unescaped(grid.get(view).body());
        assertTrue(corrected.contains("补记处置") && corrected.contains("<del>院墙有裂缝</del><ins>院墙有裂缝，已通知村委会</ins>"), corrected);
        two(grid, correct);
        for (String other : new String[] {"auxiliary", "chief", "education", "auditor", "volunteers", "stranger"}) {
            assertEquals(404, Visitor.as(other).get(view).statusCode(), other);
            assertEquals(404, Visitor.as(other).get(correct).statusCode(), other);
        }
        Visitor community = Visitor.as("community");
        String closed = community.get(view).body();
        assertFalse(closed.contains("院墙有裂缝"), "what others wrote is read for a purpose (rule 40)");
        String file = "/welfare/files/view?id=" + TestDatabase.number("select file_id from welfare_visit_plan where id = ?", plan);
        assertTrue(closed.contains(file));
        assertEquals(302, community.send(community.form(file, "id=\"open\"").with("open:purpose", "VISIT").with("open:words", "走访准备").pressing("open:go")).statusCode());
        assertTrue(community.get(view).body().contains("院墙有裂缝"));
        String ledger = community.get("/api/ledgers/visits?size=200").body();
        assertTrue(ledger.contains("棉鞋"), ledger);
        assertFalse(ledger.contains("想妈妈"), "the child's own words stay on the page of the visit");
        assertEquals(200, community.get("/api/ledgers/planned?done=yes").statusCode());
        withdrawn(grid, view);
        assertFalse(community.get("/api/ledgers/visits?size=200").body().contains("棉鞋"), "it is no line of the ledger any more");
    }

    /** Two correct the same visit: the later is told field by field, takes over what only the other changed, and loses nothing. */
    private static void two(Visitor grid, String correct) {
        PageForm slow = grid.form(correct, "id=\"visit\"");
        sent(grid, correct, "conditions", "先更正的情况", "done", "先更正的人通知了村委会", "reason", "先更正");
        HttpResponse<String> told = grid.send(slow.with("visit:conditions", "后更正的情况").with("visit:needs", "棉鞋两双").with("visit:reason", "后更正").pressing("visit:save"));
        assertEquals(200, told.statusCode());
        assertTrue(PageForm.unescaped(told.body()).contains("先更正的情况"), "what the other wrote is shown");
        PageForm merged = PageForm.in(correct, told.body(), "id=\"visit\"");
        assertEquals("后更正的情况", merged.value("visit:conditions"), "what both changed stays as typed");
        assertEquals("棉鞋两双", merged.value("visit:needs"));
        assertEquals("后更正", merged.value("visit:reason"));
        assertEquals("先更正的人通知了村委会", merged.value("visit:done"), "what only the other changed is taken over");
        assertEquals(302, grid.send(merged.pressing("visit:save")).statusCode());
    }

    private void withdrawn(Visitor grid, String view) throws SQLException {
        String visit = view.replaceAll(".*[?&]id=(\\d+).*", "$1");
        String page = "/welfare/visits/withdraw?id=" + visit;
        sent(grid, "/welfare/visits/edit?id=" + visit, "situations", "ABANDONED_OR_UNATTENDED", "reason", "补记情形");
        assertEquals(404, Visitor.as("auxiliary").get(page).statusCode());
        assertEquals(302, grid.send(grid.form(page, "id=\"withdraw\"").with("withdraw:reason", "记错档案").pressing("withdraw:save")).statusCode());
        String shown = grid.get(view).body();
        assertTrue(shown.contains("已撤回") && shown.contains("记错档案") && !shown.contains(page), shown);
        assertFalse(grid.get("/welfare/visits/list").body().contains("visits/view?id=" + visit + "\""));
        assertTrue(grid.get("/welfare/visits/list?withdrawn=true").body().contains("visits/view?id=" + visit));
        assertEquals(404, grid.get(page).statusCode());
        assertTrue(grid.get("/welfare/visits/edit?of=" + visit).body().contains("id=\"who\""), "the right child is chosen");
        String child = String.valueOf(TestDatabase.number("select max(person_id) from welfare_visit_plan where unit_id = (select unit_id from welfare_visit_plan where id = ?) and active = 1", plan));
        assertEquals("后更正的情况", grid.form("/welfare/visits/edit?of=" + visit + "&person=" + child, "id=\"visit\"").value("visit:conditions"), "nothing is typed again");
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        String known = "select report_id from cases_referral where origin = 'VISIT' and withdrawn_at is not null and origin_id = ?";
        while (TestDatabase.ask(known, visit).isEmpty()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        Visitor officer = Visitor.as("officer");
        String report = "/cases/reports/view?id=" + TestDatabase.ask(known, visit).get(0);
        assertTrue(officer.get(report).body().contains("转报来源的记录已撤回"));
        assertFalse(Visitor.as("chief").get(report).body().contains("withdrawn:note"), "who handles reports looks into it");
        assertEquals(302, officer.send(officer.form(report, "id=\"withdrawn\"").pressing("withdrawn:note")).statusCode());
        assertFalse(officer.get(report).body().contains("withdrawn:note"));
    }

    @Test
    void a_plan_is_decided_by_an_officer_and_only_read_by_who_goes() {
        String page = "/welfare/visits/plan?id=" + plan;
        assertFalse(Visitor.as("auxiliary").get(page).body().contains("id=\"plan\""));
        Visitor community = Visitor.as("community");
        HttpResponse<String> refused = community.send(community.form(page, "id=\"plan\"").with("plan:rhythm", "14").pressing("plan:decide"));
        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains("另定走访周期"), refused.body());
        assertEquals(302, community.send(community.form(page, "id=\"plan\"").with("plan:rhythm", "14").with("plan:reason", "奶奶住院").pressing("plan:decide")).statusCode());
        assertTrue(community.get(page).body().contains("奶奶住院"));
        assertFalse(Visitor.as("auxiliary").get(page).body().contains("奶奶住院"), "why is for officers");
    }

    @Test
    void a_campaign_is_begun_for_several_and_says_what_became_of_each() {
        Visitor community = Visitor.as("community");
        String begin = "/welfare/visits/several?unit=&state=";
        PageForm form = community.form(begin, "id=\"campaign\"").with("campaign:name", "寒潮走访").with("campaign:purpose", "查看取暖").with("campaign:ends_input",
                LocalDate.now().plusDays(4).toString()).with("campaign:plans", String.valueOf(plan)).pressing("campaign:begin");
        String page = PageForm.unescaped(community.send(form).body());
        Matcher opened = Pattern.compile("/welfare/visits/campaign\\?id=\\d+").matcher(page);
        assertTrue(page.contains("1") && opened.find(), page);
        assertTrue(community.get(opened.group()).body().contains("寒潮走访"));
        assertEquals(404, Visitor.as("grid").get(opened.group()).statusCode());
    }

    @Test
    void feedback_comes_in_by_a_grid_worker_and_is_answered_by_an_officer() throws SQLException {
        Visitor grid = Visitor.as("grid");
        String edit = "/welfare/feedback/edit?person=" + TestDatabase.number("select person_id from welfare_visit_plan where id = ?", plan);
        HttpResponse<String> taken = grid.send(grid.form(edit, "id=\"feedback\"").with("feedback:kind", "NEIGHBOUR").with("feedback:way", "FACE_TO_FACE")
                .with("feedback:name", "麻大爷").with("feedback:words", "夜里有哭声").pressing("feedback:save"));
        assertEquals(302, taken.statusCode(), () -> errors(taken.body()));
        String to = taken.headers().firstValue("Location").orElseThrow();
        String view = to.substring(to.indexOf("/welfare/"));
        assertFalse(grid.get("/welfare/feedback/list").body().contains("麻大爷"), "who told it is on its own page only");
        assertTrue(grid.get(view).body().contains("麻大爷"));
        assertEquals(404, Visitor.as("auxiliary").get(view).statusCode());
        Visitor community = Visitor.as("community");
        assertEquals(302, community.send(community.form(view, "id=\"answer\"").with("answer:answer", "已走访").with("answer:way", "BY_PHONE").pressing("answer:save"))
                .statusCode());
        assertTrue(community.get("/welfare/feedback/list?status=ANSWERED").body().contains(view.replaceAll("&.*", "")));
    }

    private static String sent(Visitor who, String address, String... fields) {
        HttpResponse<String> answer = who.send(filled(who, address, fields));
        assertEquals(302, answer.statusCode(), () -> errors(answer.body()));
        String to = answer.headers().firstValue("Location").orElseThrow();
        return to.substring(to.indexOf("/welfare/"));
    }

    private static void assertRefused(Visitor who, String address, String words, String... fields) {
        HttpResponse<String> answer = who.send(filled(who, address, fields));
        assertEquals(200, answer.statusCode());
        assertTrue(errors(answer.body()).contains(words), () -> errors(answer.body()));
    }

    private static PageForm filled(Visitor who, String address, String... fields) {
        PageForm form = who.form(address, "id=\"visit\"");
        for (int i = 0; i < fields.length; i += 2) {
            form = form.with("visit:" + fields[i], fields[i + 1]);
        }
        return form.pressing("visit:save");
    }

    private static String errors(String page) {
        return page.contains("class=\"errors\"") ? page.replaceAll("(?s).*<div class=\"errors\"", "").replaceAll("(?s)</div>.*", "").replaceAll("<[^>]*>", " ") : page;
    }
}
