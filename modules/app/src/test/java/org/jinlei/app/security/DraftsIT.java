package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.DemonstrationAccounts;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drafts over HTTP: kept for the person who typed them, with the page of their form and in no other way. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DraftsIT {

    private static final String NEW_REPORT = "/cases/reports/edit";

    private final Visitor officer = Visitor.as("officer");

    @Test
    void a_draft_is_offered_to_its_author_on_its_page_and_to_nobody_else() throws SQLException {
        String text = "</script><script>alert('草稿" + System.nanoTime() + "')</script>\" onload=\"x";
        String own = NEW_REPORT + "?own=" + System.nanoTime();
        String ticket = ticket(officer, own);
        assertEquals(204, save(officer, ticket, field("report:narrative", text)).statusCode());
        String page = officer.get(own).body();
        assertFalse(page.contains("<script>alert"), "text is escaped");
        Matcher kept = Pattern.compile("data-draft=\"([^\"]*)\"").matcher(page);
        assertTrue(kept.find());
        assertTrue(PageForm.unescaped(kept.group(1)).contains("u003cscript>alert('草稿"), kept.group(1));
        assertTrue(page.contains("有未提交的草稿（1 项）"));
        assertFalse(officer.get(NEW_REPORT + "?other=1").body().contains("有未提交的草稿"), "another page of the same form");
        assertFalse(Visitor.as("officer2").get(own).body().contains("有未提交的草稿"));
        assertTrue(officer.get("/platform/drafts").body().contains(own));
        assertFalse(Visitor.as("officer2").get("/platform/drafts").body().contains(own));
        assertEquals(0, TestDatabase.number("select count(*) from platform_draft where locate('alert', content) > 0 or locate('草稿', content) > 0"));
        assertEquals(200, discard(officer, ticket).statusCode());
        assertFalse(officer.get(own).body().contains("有未提交的草稿"));
    }

    @Test
    void nothing_is_kept_without_the_page_the_session_and_the_person() throws SQLException {
        String ticket = ticket(officer, NEW_REPORT);
        String changes = field("report:narrative", "伪造");
        long before = TestDatabase.number("select count(*) from platform_draft where content is not null");
        assertEquals(401, save(Visitor.anonymous(), ticket, changes).statusCode());
        for (String other : List.of("officer2", "duty", "community", "auditor", "security")) {
            assertEquals(404, save(Visitor.as(other), ticket, changes).statusCode(), other);
            assertEquals(404, discard(Visitor.as(other), ticket).statusCode(), other);
        }
        for (String forged : List.of("", "|", ticket.replace("/cases/reports/edit", "/cases/outcome"), ticket.replace("|0|", "|7|"), ticket + "0",
                "|".repeat(6) + "0".repeat(64))) {
            assertEquals(404, save(officer, forged, changes).statusCode(), forged);
        }
        assertEquals(404, officer.exchange(request("save", ticket, changes).header("Sec-Fetch-Site", "cross-site")).statusCode());
        assertEquals(404, officer.post("/draft/save", Map.of("draft", List.of(ticket))).statusCode());
        assertEquals(405, officer.get("/draft/save").statusCode());
        assertEquals(before, TestDatabase.number("select count(*) from platform_draft where content is not null"));
    }

    @Test
    void what_is_no_draft_or_too_large_is_refused_and_what_was_kept_stays() {
        String ticket = ticket(officer, NEW_REPORT + "?size=test&try=1");
        assertEquals(204, save(officer, ticket, field("report:place", "东关村")).statusCode());
        for (String foreign : List.of("", "[]", "{", field("jakarta.faces.ViewState", "1"), field("once", "1"), field("other:place", "1"), "{\"fields\":{},\"gone\":{}}",
                "[".repeat(50_000))) {
            assertEquals(400, save(officer, ticket, foreign).statusCode(), foreign.length() > 100 ? "nested" : foreign);
        }
        HttpResponse<String> large = save(officer, ticket, field("report:narrative", "字".repeat(22_000)));
        assertEquals(422, large.statusCode());
        assertTrue(large.body().contains("64 KB"), large.body());
        assertEquals(413, save(officer, ticket, field("report:narrative", "a".repeat(200_000))).statusCode());
        assertEquals(204, save(officer, ticket, field("report:narrative", "字".repeat(4_000))).statusCode());
        assertTrue(officer.get(NEW_REPORT + "?try=1").body().contains("草稿（2 项）"));
        discard(officer, ticket);
    }

    @Test
    void sending_the_form_ends_the_draft_and_a_save_that_comes_late_brings_it_not_back() throws SQLException {
        String page = NEW_REPORT + "?late=1";
        PageForm first = officer.form(page).with("report:channel", "WALK_IN").pressing("report:check");
        String ticket = first.value("draft");
        assertEquals(204, save(officer, ticket, field("report:narrative", "未填完")).statusCode());
        assertEquals(200, officer.send(first.with("report:narrative", "")).statusCode(), "refused: nothing was told");
        assertTrue(officer.get(page).body().contains("有未提交的草稿"));
        Matcher resumed = Pattern.compile("data-ticket=\"([^\"]*)\"").matcher(officer.get(page).body());
        assertTrue(resumed.find());
        PageForm filled = officer.form(page).with("draft", resumed.group(1)).with("report:channel", "WALK_IN").with("report:narrative", "填完了").with("report:reporterName", "路人甲").pressing("report:check");
        PageForm second = Intake.checked(officer, filled);
        assertTrue(officer.get(page).body().contains("有未提交的草稿"), "asking to check keeps it");
        assertEquals(302, officer.send(second).statusCode());
        assertEquals(200, officer.send(second).statusCode());
        assertEquals(409, save(officer, ticket, field("report:narrative", "迟到")).statusCode());
        assertEquals(409, save(officer, second.value("draft"), field("report:narrative", "迟到")).statusCode());
        assertEquals(204, officer.exchange(request("save", ticket, field("report:narrative", "迟到")).header("X-Jinlei-Submitted", "true")).statusCode(), "sent along with the form itself");
        assertFalse(officer.get(page).body().contains("有未提交的草稿"));
        String one = ticket(officer, page);
        String other = ticket(officer, page);
        assertEquals(204, save(officer, one, field("report:narrative", "下一份")).statusCode());
        assertEquals(204, save(officer, other, field("report:narrative", "同时在另一窗口写的一份")).statusCode());
        assertEquals(2, TestDatabase.number("select count(*) from platform_draft where address = 'late=1' and content is not null"), "two tabs, two drafts");
        assertEquals(200, discard(officer, other).statusCode());
        long id = TestDatabase.number("select id from platform_draft where address = 'late=1' and content is not null");
        assertEquals(404, Visitor.as("officer2").post("/draft/remove", removal(id, key(officer, id))).statusCode());
        assertEquals(404, officer.post("/draft/remove", removal(id, "0".repeat(64))).statusCode());
        assertEquals(302, officer.post("/draft/remove", removal(id, key(officer, id))).statusCode());
        assertFalse(officer.get(page).body().contains("有未提交的草稿"));
    }

    @Test
    void a_form_sent_after_the_session_ended_leads_to_logging_in_and_back_to_its_draft() throws SQLException {
        String page = NEW_REPORT + "?ended=1";
        Visitor visitor = Visitor.anew("officer2");
        PageForm form = visitor.form(page, "id=\"report\"").with("report:channel", "WALK_IN").with("report:narrative", "会话结束").pressing("report:check");
        assertEquals(204, save(visitor, form.value("draft"), field("report:narrative", "会话结束")).statusCode());
        TestDatabase.change("update platform_user_session set ended_at = now(6) where ended_at is null and user_id = (select id from platform_user where username = 'officer2')");
        String login = visitor.send(form).headers().firstValue("Location").orElse("");
        assertTrue(login.contains("/login?to="), login);
        HttpResponse<String> back = visitor.send(visitor.form(login).with("login:username", "officer2")
                .with("login:password", DemonstrationAccounts.password("officer2")).pressing("login:submit"));
        assertTrue(back.headers().firstValue("Location").orElse("").endsWith(page), () -> back.headers().toString());
        assertTrue(visitor.get(page).body().contains("有未提交的草稿（1 项）"));
        discard(visitor, form.value("draft"));
    }

    @Test
    void a_draft_about_a_sealed_file_is_as_if_it_had_never_been() throws SQLException {
        long file = TestDatabase.number("select min(f.id) from cases_file f join cases_assignment a on a.file_id = f.id and a.until_at is null "
                + "join platform_user u on u.id = a.user_id and u.username = 'officer' where f.sealed = 0 and f.status in ('UNDER_WORK', 'FOLLOW_UP')");
        String number = TestDatabase.ask("select number from cases_file where id = ?", file).get(0);
        String page = "/cases/questioning?id=" + file;
        String ticket = officer.form(page, "id=\"card\"").value("draft");
        assertEquals(204, save(officer, ticket, field("card:note", "封存前")).statusCode());
        assertTrue(officer.get("/platform/drafts").body().contains(number));
        assertEquals(1, TestDatabase.change("update cases_file set sealed = 1 where id = ?", file));
        try {
            assertEquals(404, officer.get(page).statusCode());
            assertEquals(404, save(officer, ticket, field("card:note", "封存后")).statusCode());
            assertFalse(officer.get("/platform/drafts").body().contains(number));
        } finally {
            TestDatabase.change("update cases_file set sealed = 0 where id = ?", file);
        }
        assertTrue(officer.get(page).body().contains("有未提交的草稿"));
        assertEquals(200, discard(officer, ticket).statusCode());
    }

    private static Map<String, List<String>> removal(long id, String key) {
        return Map.of("id", List.of(Long.toString(id)), "key", List.of(key));
    }

    private static String key(Visitor visitor, long id) {
        return PageForm.in("/platform/drafts", visitor.get("/platform/drafts").body(), "name=\"id\" value=\"" + id + "\"").value("key");
    }

    private static String ticket(Visitor visitor, String page) {
        return visitor.form(page, "id=\"report\"").value("draft");
    }

    private static HttpResponse<String> save(Visitor visitor, String ticket, String changes) {
        return visitor.exchange(request("save", ticket, changes));
    }

    private static HttpResponse<String> discard(Visitor visitor, String ticket) {
        return visitor.exchange(request("discard", ticket, ""));
    }

    private static HttpRequest.Builder request(String step, String ticket, String body) {
        return HttpRequest.newBuilder(Visitor.uri("/draft/" + step)).header("X-Jinlei-Draft", ticket).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static String field(String name, String value) {
        return "{\"fields\":{\"" + name + "\":{\"v\":[\"" + value.replace("\"", "\\\"") + "\"],\"w\":[\"\"]}},\"gone\":[]}";
    }
}
