package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.LibreOffice;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ledgers: the file holds what the list shows, and both only what somebody may see. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LedgersIT {

    private static final Pattern ROW = Pattern.compile("(?s)<tr>(<td.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<td[^>]*>(.*?)</td>");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*[?&;]at=[^\"]*)\"[^>]*rel=\"next\"|rel=\"next\"[^>]*href=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("href=\"(/export\\?id=(\\d+))\"");
    private static final int HEADING = 4;

    private final Visitor officer = Visitor.as("officer");

    /** What each ledger may be narrowed by, with values that find something and values that find nothing. */
    private static final Map<String, List<List<String>>> FILTERS = Map.of(
            "counselling", List.of(List.of("", "kind=COUNSELLING", "kind=TEST"), List.of("", "consented=yes", "consented=no"), List.of("", "running=yes")),
            "clocks", List.of(List.of("", "kind=CASE_PERIOD", "kind=LEGAL_AID_NOTICE"), List.of("", "over=yes", "over=no"), List.of("", "kept=yes", "kept=no")),
            "cases", List.of(List.of("", "q=2026", "q=bei", "q=nobody"), List.of("", "status=UNDER_WORK", "status=CLOSED", "status=foreign"),
                    List.of("", "category=HELP", "category=OFFENCE"), List.of("", "from=2026-01-01", "to=2020-01-01", "from=never"), List.of("", "lookedBack=no", "noRepeat=yes", "sealedAsDue=no"),
                    List.of("", "sort=number&dir=asc", "sort=opened&dir=asc")),
            "questionings", List.of(List.of("", "minor=yes", "minor=no"), List.of("", "adultPresent=yes", "adultPresent=no"), List.of("", "recorded=yes"),
                    List.of("", "inTime=yes", "inTime=no"), List.of("", "from=2026-01-01")),
            "mandatory", List.of(List.of("", "unitKind=SCHOOL", "unitKind=HOTEL"), List.of("", "situation=ABANDONED_OR_UNATTENDED", "situation=ORGANISED_BEGGING"),
                    List.of("", "told=yes", "told=no"), List.of("", "status=RECEIVED"), List.of("", "from=2026-01-01")),
            "missing", List.of(List.of("", "found=yes", "found=no"), List.of("", "foundInADay=yes", "foundInADay=no"), List.of("", "filing=FILED", "filingDue=no"),
                    List.of("", "talked=yes"), List.of("", "from=2026-01-01", "to=2020-01-01")),
            "letters", List.of(List.of("", "status=SENT", "status=DRAFT", "status=CLOSED"), List.of("", "overdue=yes", "overdue=no"),
                    List.of("", "problem=STAFF_NOT_CHECKED"), List.of("", "from=2026-01-01", "to=2020-01-01")),
            "interventions", List.of(List.of("", "status=OPEN", "status=CLOSED"), List.of("", "code=MISCONDUCT_28_2_TRUANCY"), List.of("", "from=2026-01-01")),
            "correction", List.of(List.of("", "status=OPEN", "status=FULFILLED"), List.of("", "carriedOut=yes", "carriedOut=no"), List.of("", "from=2026-01-01")));

    @Test
    void the_file_holds_what_the_list_shows_whatever_it_is_narrowed_to() {
        Random random = new Random(20261124);
        for (String ledger : FILTERS.keySet()) {
            for (int round = 0; round < 6; round++) {
                String filters = round == 0 ? "" : FILTERS.get(ledger).stream().map(some -> some.get(random.nextInt(some.size()))).filter(one -> !one.isEmpty())
                        .map(one -> "&" + one).collect(Collectors.joining());
                List<List<String>> shown = shown("/reporting/ledgers/view?ledger=" + ledger + filters);
                assertEquals(shown, csv(text(exported(officer, ledger + filters, "CSV"))), ledger + filters);
                assertTrue(round > 0 || !shown.isEmpty(), "the demonstration has rows for " + ledger);
            }
        }
    }

    @Test
    void a_workbook_is_whole_and_says_who_took_it_out() throws IOException {
        byte[] file = exported(officer, "cases", "XLSX");
        Path kept = Files.createTempFile("ledger", ".xlsx");
        StringBuilder texts = new StringBuilder();
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    texts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(kept);
        }
        shown("/reporting/ledgers/view?ledger=cases").forEach(row -> assertTrue(texts.indexOf(row.get(0)) > 0, row.get(0)));
        String read = Pattern.compile("&#x([0-9a-f]+);").matcher(texts).replaceAll(one -> Character.toString(Integer.parseInt(one.group(1), 16)));
        assertTrue(read.contains("沈若兰（officer）"), "the mark");
        assertFalse(texts.indexOf("<f>") > 0, "no formula");
    }

    @Test
    void an_office_program_shows_what_the_screen_shows_and_calculates_nothing() throws SQLException, InterruptedException {
        long first = TestDatabase.number("select min(f.id) from cases_file f join cases_assignment a on a.file_id = f.id and a.until_at is null "
                + "join platform_user u on u.id = a.user_id and u.username = 'officer' where f.sealed = 0");
        String title = TestDatabase.ask("select title from cases_file where id = ?", first).get(0);
        TestDatabase.change("update cases_file set title = ? where id = ?", "=HYPERLINK(\"http://example.invalid\",\"点我，\"\"急\"\"\")", first);
        try {
            List<List<String>> shown = shown("/reporting/ledgers/view?ledger=cases");
            assertTrue(shown.stream().anyMatch(row -> row.contains("=HYPERLINK(\"http://example.invalid\",\"点我，\"\"急\"\"\")")));
            List<List<String>> asText = shown.stream().map(row -> row.stream().map(cell -> cell.matches("[=+@-].*") ? "'" + cell : cell).toList()).toList();
            assertEquals(asText, csv(LibreOffice.csv(exported(officer, "cases", "XLSX"))));
        } finally {
            TestDatabase.change("update cases_file set title = ? where id = ?", title, first);
        }
    }

    @Test
    void a_file_is_there_for_whoever_asked_for_it_only() throws SQLException {
        exported(officer, "cases", "CSV");
        String address = "/export?id=" + TestDatabase.number("select max(id) from reporting_export where username = 'officer'");
        HttpResponse<String> foreign = Visitor.as("chief").get(address);
        HttpResponse<String> never = Visitor.as("chief").get("/export?id=987654321");
        assertEquals(404, foreign.statusCode());
        assertArrayEquals(never.body().getBytes(StandardCharsets.UTF_8), foreign.body().getBytes(StandardCharsets.UTF_8));
        assertEquals(302, Visitor.anonymous().get(address).statusCode());
        assertEquals(404, Visitor.as("community").get(address).statusCode());
    }

    @Test
    void a_ledger_out_of_reach_and_one_that_is_not_there_are_the_same() {
        for (String[] who : new String[][] {{"audit", "cases"}, {"officer", "audit"}, {"chief", "correction"}, {"community", "cases"}}) {
            for (String page : List.of("/reporting/ledgers/view", "/reporting/exports/edit")) {
                HttpResponse<String> refused = Visitor.as(who[0]).get(page + "?ledger=" + who[1]);
                assertEquals(404, refused.statusCode(), who[0] + " at " + who[1]);
                assertEquals(Visitor.as(who[0]).get(page + "?ledger=nothing").body(), refused.body());
                assertFalse(Visitor.as(who[0]).get("/reporting/ledgers/list").body().contains("ledger=" + who[1] + "\""));
            }
        }
    }

    @Test
    void the_neighbouring_station_finds_none_of_our_rows() {
        List<String> ours = shown("/reporting/ledgers/view?ledger=cases").stream().map(row -> row.get(0)).toList();
        String theirs = text(exported(Visitor.as("stranger"), "cases", "CSV"));
        ours.forEach(number -> assertFalse(theirs.contains(number), number));
    }

    @Test
    void an_export_needs_a_reason_and_nobody_takes_more_than_three_at_once() throws SQLException {
        PageForm form = officer.form("/reporting/exports/edit?ledger=cases", "export:reason").with("export:format", "CSV");
        String refused = officer.send(form.with("export:reason", "月报").pressing("export:save")).body();
        assertTrue(refused.contains("请写明导出用途") && refused.contains("月报"), "refused with what was typed");
        String insert = "insert into reporting_export (user_id, username, person, ledger, criteria, sort, descending, format, language, reason, status, expected, "
                + "done, size, attempts, downloads, requested_at, touched_at, version) select id, username, name, 'cases', '', 'OPENED', 1, 'CSV', 'zh', '', "
                + "'RUNNING', 0, 0, 0, 1, 0, '2020-01-01', '2099-01-01', 0 from platform_user where username = 'chief'";
        for (int i = 0; i < 3; i++) {
            TestDatabase.change(insert);
        }
        Visitor chief = Visitor.as("chief");
        PageForm fourth = chief.form("/reporting/exports/edit?ledger=cases", "export:reason").with("export:format", "CSV").with("export:reason", "报送月报");
        assertTrue(chief.send(fourth.pressing("export:save")).body().contains("您已有 3 个导出正在生成"));
        assertEquals(3, TestDatabase.change("delete from reporting_export where username = 'chief' and touched_at = '2099-01-01'"));
    }

    @Test
    void asking_and_fetching_are_in_the_audit_trail_with_the_reason() throws SQLException {
        long before = TestDatabase.number("select max(id) from platform_audit_entry");
        exported(officer, "correction&status=OPEN", "CSV");
        assertEquals(List.of("ExportWork.ask DONE 审计核对", "ExportWork.open DONE "), TestDatabase.ask("select concat(action, ' ', result, ' ', coalesce(reason, '')) "
                + "from platform_audit_entry where id > ? and username = 'officer' and action in ('ExportWork.ask', 'ExportWork.open') order by id", before));
    }

    @Test
    void what_is_stopped_loses_its_key_and_is_not_handed_out() throws SQLException {
        exported(officer, "cases", "CSV");
        long id = TestDatabase.number("select max(id) from reporting_export where username = 'officer'");
        PageForm form = officer.form("/reporting/exports/list", "stop:stopped");
        officer.send(form.with("stop:stopped", String.valueOf(id)).pressing("stop:end"));
        assertEquals(List.of("CANCELLED 1"), TestDatabase.ask("select concat(status, ' ', content_key is null) from reporting_export where id = ?", id));
        assertEquals(302, officer.get("/export?id=" + id).statusCode());
    }

    @Test
    void the_interface_answers_the_rows_of_the_screen_to_those_who_see_them() {
        List<String> numbers = shown("/reporting/ledgers/view?ledger=cases&sort=number&dir=asc").stream().map(row -> row.get(0)).toList();
        List<String> answered = new ArrayList<>();
        String at = "";
        do {
            String page = officer.get("/api/ledgers/cases?sort=number&dir=asc&size=3" + at).body();
            for (Matcher number = Pattern.compile("\"number\":\"([^\"]+)\"").matcher(page); number.find();) {
                answered.add(number.group(1));
            }
            Matcher next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(page);
            at = next.find() ? "&at=" + next.group(1) : null;
        } while (at != null);
        assertEquals(numbers, answered);
        for (String[] who : new String[][] {{"audit", "cases"}, {"officer", "audit"}, {"chief", "correction"}, {"community", "cases"}, {"system", "cases"}}) {
            HttpResponse<String> refused = Visitor.as(who[0]).get("/api/ledgers/" + who[1]);
            assertEquals(404, refused.statusCode(), who[0] + " at " + who[1]);
            assertEquals(Visitor.as(who[0]).get("/api/ledgers/nothing").body(), refused.body());
            assertEquals("application/problem+json", refused.headers().firstValue("Content-Type").orElse(""));
        }
        for (String address : List.of("/api/ledgers", "/api/ledgers/cases", "/api/nothing")) {
            assertEquals(401, Visitor.anonymous().get(address).statusCode(), address);
        }
        assertFalse(Visitor.as("stranger").get("/api/ledgers/cases?size=200").body().contains(numbers.get(0)));
    }

    /** Rows of a ledger on the screen, over all its pages. */
    private List<List<String>> shown(String address) {
        List<List<String>> rows = new ArrayList<>();
        for (String next = address; next != null;) {
            String page = officer.get(next).body();
            for (Matcher row = ROW.matcher(page); row.find();) {
                List<String> cells = new ArrayList<>();
                for (Matcher cell = CELL.matcher(row.group(1)); cell.find();) {
                    cells.add(PageForm.unescaped(cell.group(1).replaceAll("<[^>]*>", "")).strip());
                }
                rows.add(cells);
            }
            Matcher link = NEXT.matcher(page);
            next = link.find() ? PageForm.unescaped(link.group(1) == null ? link.group(2) : link.group(1)) : null;
        }
        return rows;
    }

    /** Asks for a file the way the screen does and fetches it. */
    private static byte[] exported(Visitor visitor, String ledger, String format) {
        PageForm form = visitor.form("/reporting/exports/edit?ledger=" + ledger, "export:reason").with("export:format", format).with("export:reason", "审计核对");
        HttpResponse<String> asked = visitor.send(form.pressing("export:save"));
        assertEquals(302, asked.statusCode(), asked.body());
        Matcher file = FILE.matcher(visitor.get("/reporting/exports/list").body());
        assertTrue(file.find(), "a small file is ready at once");
        HttpResponse<byte[]> fetched = visitor.bytes(file.group(1));
        assertEquals(200, fetched.statusCode());
        assertEquals(fetched.headers().firstValueAsLong("Content-Length").orElse(-1), fetched.body().length);
        return fetched.body();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** Rows of a file of comma-separated values without its heading. */
    private static List<List<String>> csv(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows.subList(HEADING, rows.size());
    }
}
