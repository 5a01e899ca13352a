package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that means harm, wherever text can be typed or stand in an address: items 18, 25 to 29 and 38, and the table of bad input. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForeignTextIT {

    private static final String SCRIPT = "<script>alert('x')</script>";
    private static final List<String> TEXTS = List.of(SCRIPT, "\"><img src=x onerror=alert(1)>", "'-alert(1)-'", "javascript:alert(1)",
            "</textarea><svg onload=alert(1)>", "#{7*7}", "${7*7}", "#{request.session.invalidate()}", "' or '1'='1", "1; drop table cases_report; --",
            "\\", "%_%", "{0}", "=HYPERLINK(\"http://x\")", "../../etc/passwd", "\u0000\u0001\u0008\u001b[31m", "\u202e\u200b\ufeff", "\ud83d\ude00".repeat(50));
    private static final List<String> WRONG_NUMBERS = List.of("-1", "0", "999999999999", "99999999999999999999", "1e9", "NaN", "1 or 1=1", "");
    private static final List<String> WRONG_DATES = List.of("2026-13-45", "2026-02-30", "yesterday", "99999-01-01", "0000-00-00 25:61", "2026-11-24T10:00Z");
    private static final Map<String, List<String>> LISTS = Map.of("officer", List.of("/people/list", "/people/schools/list", "/people/villages/list",
            "/cases/reports/list", "/cases/list", "/cases/tasks/list"), "security", List.of("/platform/users/list", "/platform/roles/list"),
            "system", List.of("/platform/organisation/list"), "audit", List.of("/platform/audit/list"));

    @AfterEach
    void forgetTheFailures() throws SQLException {
        TestDatabase.change("delete from platform_login_attempt where successful = 0");
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("officer", "/cases/reports/edit", "report:check", Map.of("report:channel", "PHONE", "report:narrative", "坏输入")),
                Arguments.of("officer", "/people/edit", "person:save", Map.of("person:name", "甲乙")),
                Arguments.of("security", "/platform/users/edit", "user:save", Map.of("user:username", "bad", "user:name", "甲乙")),
                Arguments.of("system", "/platform/organisation/edit", null, Map.of()),
                Arguments.of(null, "/login", "login:submit", Map.of("login:username", "nobody", "login:password", "Nothing-at-all-1")));
    }

    /** All fields hold each text, and each field in turn what is no number, choice or date; the answer is clear and nothing is written. */
    @ParameterizedTest
    @MethodSource("forms")
    void a_field_with_bad_input_is_explained_and_nothing_is_written(String account, String page, String button, Map<String, String> sensible) throws SQLException {
        Visitor visitor = account == null ? Visitor.anonymous() : Visitor.as(account);
        PageForm form = visitor.form(page);
        for (Map.Entry<String, String> field : sensible.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        form = button == null ? form.pressing(form.buttons().get(0)) : form.pressing(button);
        Map<String, String> before = Intake.everything();
        List<String> wrong = new ArrayList<>();
        List<String> fields = form.fields().keySet().stream().filter(field -> field.contains(":") && !field.matches(".*:(save|check|submit)")).toList();
        for (String text : TEXTS) {
            PageForm all = form.with("once", text).with("primefaces.nonce", text.equals(SCRIPT) ? text : form.value("primefaces.nonce"));
            for (String field : fields) {
                all = all.with(field, text);
            }
            check("all = " + shortened(text), visitor.send(all), wrong);
        }
        for (String field : fields) {
            for (String bad : badFor(field)) {
                check(field + " = " + bad, visitor.send(form.with("once", "").with(field, bad).with(poison(field, form), SCRIPT)), wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, Intake.everything());
    }

    /** A second field made wrong, so that an otherwise acceptable text does not become a record: this test is about refusals. */
    private static String poison(String field, PageForm form) {
        return Stream.of("report:channel", "report:receivedAt_input", "person:born_input", "person:bornTo_input", "user:role", "user:unit",
                "login:password", "login:username").filter(form.fields()::containsKey)
                .filter(candidate -> !candidate.equals(field)).findFirst().orElse("nothing");
    }

    private static List<String> badFor(String field) {
        List<String> bad = new ArrayList<>(field.endsWith("_input") ? WRONG_DATES : List.of());
        bad.addAll(field.matches(".*:(station|unit|school|role|channel|kind.|sex|jurisdiction)") ? WRONG_NUMBERS : List.of());
        return bad;
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }

    private static void check(String what, HttpResponse<String> answer, List<String> wrong) {
        if (answer.statusCode() >= 500 || answer.statusCode() == 302) {
            wrong.add(what + " answers " + answer.statusCode());
        }
        for (String live : List.of(SCRIPT, "<img src=x", "<svg onload")) {
            if (answer.body().contains(live)) {
                wrong.add(what + " comes back alive: " + live);
            }
        }
    }

    @Test
    void item25_what_was_stored_never_runs_as_script() throws SQLException {
        Visitor officer = Visitor.as("officer");
        String all = String.join(" ", SCRIPT, "\"><img src=x onerror=alert(1)>", "#{7*7}", "${7*7}", "</textarea><svg onload=alert(1)>");
        PageForm form = Intake.filled(officer, all).with("report:place", all).with("report:reporterName", "<svg onload=alert(1)>").with("report:reporterRelation", "#{7*7}");
        assertEquals(302, officer.send(Intake.checked(officer, form)).statusCode());
        String id = TestDatabase.ask("select max(id) from cases_report").get(0);
        List<String> wrong = new ArrayList<>();
        for (String page : List.of("/cases/reports/view?id=" + id, "/cases/reports/edit?id=" + id, "/cases/reports/list", "/cases/reports/receipt?id=" + id, "/home")) {
            HttpResponse<String> answer = officer.get(page);
            assertEquals(200, answer.statusCode(), page);
            check(page, answer, wrong);
        }
        assertEquals(List.of(), wrong);
        assertTrue(PageForm.unescaped(officer.get("/cases/reports/view?id=" + id).body()).contains("#{7*7}"), "item 28: expressions are text");
    }

    @Test
    void items26_to_28_addresses_never_run_nor_break_anything() throws SQLException {
        Map<String, String> before = Intake.everything();
        List<String> wrong = new ArrayList<>();
        LISTS.forEach((account, pages) -> {
            Visitor visitor = Visitor.as(account);
            for (String page : pages) {
                for (String text : TEXTS) {
                    String bad = Visitor.encoded(text);
                    check(page + " " + text, visitor.get(page + "?q=" + bad + "&status=" + bad + "&sort=" + bad + "&dir=" + bad + "&at=" + bad + "&size=" + bad
                            + "&from=" + bad + "&role=" + bad + "&username=" + bad + "&kind=Person&subject=" + bad + "&done=" + bad + "&lang" + bad + "=" + bad), wrong);
                }
                for (String cursor : List.of("PjE6eA", "Pjk5OTk5OTk5OTk5OTk5OTk5OTk5OTp4", "PDE6MjAyNi0xMy00NQ", "====", "x".repeat(3000))) {
                    check(page + " at " + cursor, visitor.get(page + "?at=" + cursor + "&size=-5"), wrong);
                    check(page + " at " + cursor, visitor.get(page + "?at=" + cursor + "&size=2147483648&sort=NAME&dir=desc"), wrong);
                }
            }
        });
        Visitor officer = Visitor.as("officer");
        for (String page : List.of("/people/view", "/people/edit", "/people/schools/view", "/cases/reports/view", "/cases/view")) {
            for (String bad : List.of("-1", "0", "999999999999", "99999999999999999999", "1e9", "1'", SCRIPT, "#{7*7}", "\u0000")) {
                int status = officer.get(page + "?id=" + Visitor.encoded(bad)).statusCode();
                if (status != 404) {
                    wrong.add(page + "?id=" + bad + " answers " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, Intake.everything());
    }

    @Test
    void headers_and_cookies_are_foreign_text_too() {
        Visitor officer = Visitor.as("officer");
        for (String text : List.of(SCRIPT, "#{7*7}", "${7*7}", "' or '1'='1", "x".repeat(1000))) {
            HttpResponse<String> answer = officer.exchange(HttpRequest.newBuilder(Visitor.uri("/home")).header("User-Agent", text)
                    .header("Accept-Language", text).header("X-Forwarded-For", text).header("Referer", text).header("X-Request-Id", text));
            assertEquals(200, answer.statusCode(), text);
            assertFalse(answer.body().contains(SCRIPT));
            assertFalse(answer.headers().firstValue("X-Request-Id").orElse("").equals(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/login?to=//evil.example/\r\nX: y"})
    void nobody_is_sent_elsewhere_after_logging_in(String target) {
        Visitor visitor = Visitor.anonymous();
        PageForm form = visitor.form("/login?to=" + Visitor.encoded(target)).with("login:username", "duty")
                .with("login:password", org.jinlei.app.browser.DemonstrationAccounts.password("duty")).pressing("login:submit");
        String location = visitor.send(form).headers().firstValue("Location").orElse("");
        assertTrue(location.matches("(http://localhost:[0-9]+)?/[^/\\\\].*") && !location.contains("evil"), location);
    }

    @Test
    void ten_megabytes_in_a_field_are_refused_in_order() throws SQLException {
        Map<String, String> before = Intake.everything();
        Visitor officer = Visitor.as("officer");
        String large = "长".repeat(3_500_000);
        assertTrue(officer.send(Intake.filled(officer, large)).statusCode() < 500);
        assertTrue(officer.send(officer.form("/people/edit").with("person:name", "a".repeat(10_000_000)).pressing("person:save")).statusCode() < 500);
        assertEquals(200, Visitor.anonymous().tryLogin("a".repeat(10_000_000), "b").statusCode());
        assertEquals(200, Visitor.anonymous().tryLogin("officer", "b".repeat(10_000_000)).statusCode());
        assertEquals(before, Intake.everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/web-inf/web.xml", "/META-INF/MANIFEST.MF", "/home.xhtml", "/WEB-INF/templates/page.xhtml", "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF", "/jakarta.faces.resource/..%2fWEB-INF/web.xml.xhtml",
        "/jakarta.faces.resource/jinlei.css.xhtml?ln=../../WEB-INF/classes", "/jakarta.faces.resource/messages.properties.xhtml?ln=org/jinlei/platform",
        "/jakarta.faces.resource/persistence.xml.xhtml?con=../../WEB-INF/classes/META-INF", "/home;jsessionid=x/../WEB-INF/web.xml", "/people/list.xhtml",
        "/org/jinlei/people/messages.properties", "/resources/jinlei/jinlei.css"})
    void item29_files_are_out_of_reach(String path) {
        HttpResponse<String> answer = Visitor.as("officer").get(path);
        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, path + " answers " + answer.statusCode());
        assertFalse(answer.body().contains("root:") || answer.body().contains("web-app") || answer.body().contains("persistence-unit"), path);
    }

    @Test
    void item18_who_may_not_read_names_and_numbers_gets_them_masked() throws SQLException {
        String id = TestDatabase.ask("select p.id from people_person p join platform_organisation_unit u on u.id = p.station_id where u.code = '140590001' "
                + "order by p.id limit 1").get(0);
        String full = Visitor.as("officer").get("/people/view?id=" + id).body().replaceAll("<input[^>]*type=\"hidden\"[^>]*>", "");
        String name = full.replaceAll("(?s).*<h1[^>]*>([^<]*)</h1>.*", "$1").strip();
        assertTrue(name.length() >= 2 && name.length() < 20, name);
        String masked = Visitor.as("chief").get("/people/view?id=" + id).body();
        assertFalse(masked.contains(name), "the chief reads the name " + name);
        assertFalse(full.matches("(?s).*[1-9][0-9]{16}[0-9X].*"), "an identity number stands on a page where nobody asked for it");
    }

    @Test
    void item38_a_failure_tells_its_number_and_nothing_else() throws SQLException {
        Visitor audit = Visitor.as("audit");
        PageForm verify = audit.form("/platform/audit/verify").pressing("verify:start");
        TestDatabase.change("rename table platform_audit_seal to platform_audit_seal_away");
        try {
            HttpResponse<String> answer = audit.send(verify);
            assertEquals(500, answer.statusCode());
            assertTrue(answer.body().contains(answer.headers().firstValue("X-Request-Id").orElseThrow()));
            assertFalse(answer.body().matches("(?s).*(Exception|select |at org\\.|platform_audit|WildFly|Undertow|MariaDB).*"), answer.body());
            assertTrue(answer.headers().firstValue("Content-Security-Policy").orElse("").contains("default-src 'none'"));
        } finally {
            TestDatabase.change("rename table platform_audit_seal_away to platform_audit_seal");
        }
        assertEquals(200, audit.send(audit.form("/platform/audit/verify").pressing("verify:start")).statusCode());
    }
}
