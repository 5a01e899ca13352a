package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms that were copied, replayed, forged, sent twice or sent too late: items 19 to 24. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FormsIT {

    private static final String STATE = "jakarta.faces.ViewState";

    @Test
    void a_form_that_is_filled_in_and_sent_makes_one_record() throws SQLException {
        Visitor officer = Visitor.as("officer");
        long before = Intake.count();
        assertEquals(302, officer.send(Intake.checked(officer, Intake.filled(officer, "一次提交"))).statusCode());
        assertEquals(before + 1, Intake.count());
    }

    @Test
    void item19_a_form_of_somebody_else_does_nothing() throws SQLException {
        Visitor officer = Visitor.as("officer");
        PageForm captured = Intake.checked(officer, Intake.filled(officer, "被截获的表单"));
        PageForm account = Visitor.as("security").form("/platform/users/view?id=1").pressing("account:disable");
        Map<String, String> before = Intake.everything();
        for (String other : List.of("stranger", "education", "auditor", "system", "audit")) {
            HttpResponse<String> answer = Visitor.as(other).send(captured);
            assertTrue(answer.statusCode() == 404 || answer.statusCode() == 200, other + " got " + answer.statusCode());
            assertEquals(404, Visitor.as(other).send(account).statusCode(), other);
        }
        assertTrue(location(Visitor.anonymous().send(captured)).contains("/login"));
        assertEquals(before, Intake.everything());
    }

    @Test
    void item20_parameters_that_the_form_does_not_have_are_ignored() throws SQLException {
        Visitor officer = Visitor.as("officer");
        PageForm form = Intake.filled(officer, "多余参数").with("report:station", TestDatabase.ask(
                "select id from platform_organisation_unit where code = '140590001'").get(0));
        for (String extra : List.of("status", "report:status", "reportEditView.form.status", "report:id", "report:version", "report:receivedBy")) {
            form = form.with(extra, "CLOSED");
        }
        long before = Intake.count();
        PageForm second = Intake.checked(officer, form).with("report:status", "CLOSED").with("report:narrative", "换过的内容").with("report:place", "换过的地点");
        assertEquals(302, officer.send(second).statusCode());
        assertEquals(before + 1, Intake.count());
        assertEquals(1, TestDatabase.number("select count(*) from cases_report where id = (select max(id) from cases_report) and status <> 'CLOSED' and place is null"));
    }

    @Test
    void item21_a_step_cannot_be_skipped() throws SQLException {
        Visitor officer = Visitor.as("officer");
        long before = Intake.count();
        HttpResponse<String> answer = officer.send(Intake.filled(officer, "跳过核对").without("report:check").pressing("report:save"));
        assertEquals(200, answer.statusCode());
        assertEquals(before, Intake.count());
    }

    @Test
    void item22_twenty_clicks_at_once_make_one_record() throws SQLException, InterruptedException, ExecutionException {
        Visitor officer = Visitor.as("officer");
        ExecutorService clicks = Executors.newFixedThreadPool(20);
        try {
            for (int round = 1; round <= 5; round++) {
                PageForm form = Intake.checked(officer, Intake.filled(officer, "二十次同时提交 " + round));
                long before = Intake.count();
                List<Future<HttpResponse<String>>> answers = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    answers.add(clicks.submit(() -> officer.send(form)));
                }
                List<Integer> statuses = new ArrayList<>();
                for (Future<HttpResponse<String>> answer : answers) {
                    statuses.add(answer.get().statusCode());
                }
                assertEquals(before + 1, Intake.count(), statuses::toString);
                assertTrue(statuses.stream().allMatch(status -> status == 200 || status == 302), statuses::toString);
            }
        } finally {
            clicks.shutdown();
        }
    }

    @Test
    void item22_a_form_sent_again_later_says_that_it_is_done() throws SQLException {
        Visitor officer = Visitor.as("officer");
        PageForm form = Intake.checked(officer, Intake.filled(officer, "重放"));
        assertEquals(302, officer.send(form).statusCode());
        Map<String, String> before = Intake.everything();
        assertEquals(200, officer.send(form).statusCode());
        assertEquals(200, officer.send(form).statusCode());
        assertEquals(before, Intake.everything());
    }

    @Test
    void item23_a_form_without_its_page_or_from_another_site_does_nothing() throws SQLException {
        Visitor officer = Visitor.as("officer");
        Visitor colleague = Visitor.as("officer2");
        PageForm form = Intake.checked(officer, Intake.filled(officer, "伪造来源"));
        String foreign = Intake.filled(colleague, "同事的页面").value(STATE);
        Map<String, String> before = Intake.everything();
        assertEquals(404, officer.send(form.with(STATE, "stateless")).statusCode());
        for (String state : List.of("", "0:0", foreign, "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "1".repeat(5000))) {
            assertEquals(200, officer.send(form.with(STATE, state)).statusCode(), state);
        }
        assertEquals(200, officer.send(form.without(STATE)).statusCode());
        assertEquals(404, officer.post(form.action(), form.fields(), "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(404, officer.post("/logout", Map.of(), "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(before, Intake.everything());
        assertEquals(200, officer.get("/home").statusCode());
    }

    @Test
    void a_page_that_the_server_forgot_keeps_what_was_typed() throws SQLException {
        Visitor officer = Visitor.as("officer");
        PageForm old = Intake.filled(officer, "很久以前打开的页面");
        for (int page = 0; page < 20; page++) {
            officer.get("/cases/reports/edit");
        }
        Map<String, String> before = Intake.everything();
        HttpResponse<String> answer = officer.send(old);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("很久以前打开的页面"));
        assertEquals(before, Intake.everything());
    }

    @Test
    void a_text_that_is_longer_than_what_is_kept_of_it_is_refused_and_stays_on_the_page() throws SQLException {
        Visitor officer = Visitor.as("officer");
        String person = "/people/view?id=" + TestDatabase.number("select max(p.id) from people_person p where p.identity_number is not null and p.merged_into is null and p.station_id = "
                + "(select u.id from platform_organisation_unit u where u.code = '140590001')");
        String purpose = "核对身份".repeat(60);
        String page = PageForm.unescaped(officer.send(officer.form(person, "id=\"reveal\"").with("reveal:purpose", purpose).pressing("reveal:uncover")).body());
        assertTrue(page.contains("：最多 200 个字"), page);
        assertTrue(page.contains(purpose), "nothing typed is lost");
    }

    @Test
    void item24_reading_changes_nothing() throws SQLException {
        Map<String, String> before = Intake.everything();
        Visitor officer = Visitor.as("officer");
        Visitor security = Visitor.as("security");
        PageForm form = Intake.checked(officer, Intake.filled(officer, "用GET提交"));
        StringBuilder question = new StringBuilder("/cases/reports/edit?");
        form.fields().forEach((name, values) -> question.append(Visitor.encoded(name)).append('=').append(Visitor.encoded(values.get(0))).append('&'));
        assertEquals(405, officer.get(question.toString()).statusCode());
        for (String address : List.of("/platform/users/view?id=1&account=account&account:disable=1", "/platform/users/view?id=1&account:reset=1",
                "/platform/users/edit?user=user&user:save=1", "/platform/roles/list?save=1", "/password?password:save=1")) {
            assertTrue(security.get(address).statusCode() < 500, address);
        }
        assertEquals(405, officer.get("/logout").statusCode());
        assertEquals(200, officer.get("/home").statusCode());
        assertEquals(before, Intake.everything());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
