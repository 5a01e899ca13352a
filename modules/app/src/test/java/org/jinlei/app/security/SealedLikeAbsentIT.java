package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.security.AccessMatrix.Who;
import org.jinlei.app.server.TestDatabase;
import org.jinlei.cases.domain.CaseStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For every state of a case and every account: what is sealed answers as what is not there (rule 36). Addresses of the record are compared
 * byte by byte with those of a record that never was. Lists, searches, counts, ledgers on screen and for machines, and exported files are
 * compared with the same when the record lies at a station of nobody. Only what differs with every request is put aside before: the
 * numbers of view states and forms, nonces, the signed tickets of drafts (which hold the number that was asked), and of an exported file the
 * line with its own number and minute.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SealedLikeAbsentIT {

    private static final String NEVER = "987654321";
    private static final long NOBODYS = 999_999;
    private static final Pattern EVERY_REQUEST = Pattern.compile("name=\"draft\" value=\"[^\"]*\"|csp\\.init\\('[^']*'|name=\"primefaces\\.nonce\"[^>]*|nonce=\"[^\"]*\"|"
            + "name=\"jakarta\\.faces\\.ViewState\"[^>]*|name=\"[^\"]*once\"[^>]*value=\"[^\"]*\"");
    private static final List<String> OF_FILE = List.of("/cases/view?id=", "/cases/closing?id=", "/cases/participant?id=", "/cases/number?id=", "/cases/questioning?id=",
            "/cases/receive?id=", "/cases/recording?id=", "/cases/outcome?id=", "/cases/legalaid?id=", "/cases/application?id=", "/cases/counselling?id=", "/cases/mediation?id=", "/cases/result?id=", "/sheet/case?id=", "/sheet/procedure-card?id=");
    private static final List<String> OF_REPORT = List.of("/cases/reports/view?id=", "/cases/reports/edit?id=", "/cases/reports/receipt?id=", "/cases/reports/reporter?id=",
            "/cases/reports/mandatory?id=", "/cases/edit?report=", "/cases/letters/edit?report=", "/cases/searches/edit?report=", "/sheet/receipt?id=");

    private final Map<String, Long> stations = new LinkedHashMap<>();
    /** Tasks of the record that a leader gave on, with who did: their receivers work on it. */
    private List<String> given = List.of();
    private long file;

    @AfterEach
    void putBack() throws SQLException {
        if (file != 0) {
            away(false);
            hide(false);
        }
    }

    @ParameterizedTest
    @EnumSource(value = CaseStatus.class, names = "SEALED", mode = EnumSource.Mode.EXCLUDE)
    void a_sealed_record_answers_like_one_that_is_not_there(CaseStatus status) throws SQLException {
        file = TestDatabase.number("select coalesce(min(f.id), 0) from cases_file f where f.status = ? and f.sealed = 0 and f.report_id is not null", status.name());
        assertTrue(file != 0, "the demonstration has no case that is " + status);
        String number = TestDatabase.ask("select number from cases_file where id = ?", file).get(0);
        String report = TestDatabase.ask("select report_id from cases_file where id = ?", file).get(0);
        String person = TestDatabase.ask("select min(person_id) from cases_participant where file_id = ?", file).get(0);
        List<String> tasks = TestDatabase.ask("select id from cases_corrective_task where file_id = ?", file);
        List<String> lists = List.of("/cases/list", "/cases/list?q=" + number, "/cases/list?status=" + status, "/cases/reports/list", "/cases/tasks/list", "/find?q=" + number,
                "/people/view?id=" + person, "/reporting/dashboard", "/reporting/ledgers/view?ledger=cases", "/api/ledgers/cases", "/api/ledgers/cases?q=" + number, "/api/ledgers/correction",
                "/api/ledgers/questionings", "/api/ledgers/clocks", "/api/ledgers/counselling", "/api/ledgers/reportclocks", "/api/ledgers/mandatory", "/api/ledgers/missing");
        assertTrue(Visitor.as("chief").get("/cases/list?q=" + number).body().contains(number), "it is there before");

        away(true);
        Map<String, String> absent = answers(lists);
        away(false);
        hide(true);
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        answers(lists).forEach((address, answer) -> {
            if (!answer.equals(absent.get(address))) {
                wrong.add(address + ": " + difference(absent.get(address), answer));
            }
        });
        Everybody.each((who, visitor) -> {
            OF_FILE.forEach(screen -> same(who, visitor, screen, String.valueOf(file), wrong));
            OF_REPORT.forEach(screen -> same(who, visitor, screen, report, wrong));
            tasks.forEach(task -> List.of("/cases/tasks/view?id=", "/cases/tasks/contact?id=", "/sheet/mentoring-plan?id=")
                    .forEach(screen -> same(who, visitor, screen, task, wrong)));
            return who;
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_file_exported_while_the_record_is_sealed_is_the_file_without_it() throws SQLException {
        file = TestDatabase.number("select min(f.id) from cases_file f where f.status = 'CLOSED' and f.sealed = 0 and f.report_id is not null");
        String number = TestDatabase.ask("select number from cases_file where id = ?", file).get(0);
        assertTrue(exported(number).contains(number + ","), "it is in the file before");
        away(true);
        String absent = exported(number);
        away(false);
        hide(true);
        String sealed = exported(number);
        assertEquals(absent, sealed);
        assertFalse(sealed.contains(number + ","), sealed);
    }

    /** What concerns a child whose file is opened by approval only answers like what is not there, for who has no part in it (rule 40). */
    @Test
    void what_concerns_a_restricted_child_answers_like_what_is_not_there() throws SQLException {
        String[] found = TestDatabase.ask("select concat_ws(' ', n.id, i.id, v.id, n.person_id, n.file_id, n.station_id, n.unit_id) from welfare_delivery v "
                + "join welfare_plan_item i on i.id = v.plan_item_id join welfare_need n on n.id = i.need_id join platform_user u on u.username = 'officer2' "
                + "where u.id not in (n.owner_id, n.noticed_by, i.owner_id, v.first_user, v.second_user) order by v.id limit 1").get(0).split(" ");
        List<String> pages = List.of("/welfare/needs/view?id=" + found[0], "/welfare/needs/item?id=" + found[1], "/welfare/donations/delivery?id=" + found[2],
                "/sheet/delivery?id=" + found[2]);
        List<String> lists = List.of("/welfare/needs/list", "/welfare/donations/deliveries", "/api/ledgers/needs", "/reporting/ledgers/view?ledger=needs");
        Visitor officer = Visitor.as("officer2");
        pages.forEach(page -> assertEquals(200, officer.get(page).statusCode(), page + " is there before"));
        try {
            lay(found, NOBODYS, NOBODYS);
            List<String> absent = lists.stream().map(list -> plain(officer.get(list), NEVER)).toList();
            lay(found, Long.parseLong(found[5]), Long.parseLong(found[6]));
            TestDatabase.change("insert into welfare_restricted_child (person_id, file_id) values (?, ?)", Long.parseLong(found[3]), Long.parseLong(found[4]));
            for (int i = 0; i < lists.size(); i++) {
                assertEquals(absent.get(i), plain(officer.get(lists.get(i)), NEVER), lists.get(i));
            }
            List<String> wrong = new ArrayList<>();
            pages.forEach(page -> same(Who.OFF, officer, page.substring(0, page.indexOf('=') + 1), page.substring(page.indexOf('=') + 1), wrong));
            assertEquals(List.of(), wrong);
        } finally {
            TestDatabase.change("delete from welfare_restricted_child where person_id = ?", Long.parseLong(found[3]));
            lay(found, Long.parseLong(found[5]), Long.parseLong(found[6]));
        }
    }

    private static void lay(String[] found, long station, long unit) throws SQLException {
        for (String table : List.of("welfare_need", "welfare_delivery")) {
            TestDatabase.change("update " + table + " set station_id = ?, unit_id = ? where person_id = ?", station, unit, Long.parseLong(found[3]));
        }
    }

    /** What every account is answered, without what differs with every request. */
    private static Map<String, String> answers(List<String> addresses) {
        Map<String, String> answers = new LinkedHashMap<>();
        Everybody.each((who, visitor) -> {
            Map<String, String> own = new LinkedHashMap<>();
            addresses.forEach(address -> {
                HttpResponse<String> answer = visitor.get(address);
                own.put(who + " " + address, answer.statusCode() + EVERY_REQUEST.matcher(answer.body()).replaceAll("-"));
            });
            return own;
        }).values().forEach(answers::putAll);
        return answers;
    }

    private static void same(Who who, Visitor visitor, String screen, String id, List<String> wrong) {
        HttpResponse<String> sealed = visitor.get(screen + id);
        HttpResponse<String> never = visitor.get(screen + NEVER);
        if (sealed.statusCode() != never.statusCode() || !sealed.body().equals(never.body()) && sealed.statusCode() != 200
                || sealed.statusCode() == 200 && !plain(sealed, id).equals(plain(never, NEVER))) {
            wrong.add(who + " " + screen + id + ": " + never.statusCode() + " / " + sealed.statusCode() + difference(plain(never, NEVER), plain(sealed, id)));
        }
    }

    /** A page that opens for any number, as one that begins something new; it differs by the number that was asked. */
    private static String plain(HttpResponse<String> answer, String id) {
        return EVERY_REQUEST.matcher(answer.body()).replaceAll("-").replaceAll("(?<=[?&;](?:id|report)=)" + id + "\\b", "N");
    }

    /** Takes the ledger of cases narrowed to a number out as CSV; answers the file without the line with its own number and minute. */
    private static String exported(String number) {
        Visitor officer = Visitor.as("officer");
        PageForm form = officer.form("/reporting/exports/edit?ledger=cases&q=" + number, "export:reason").with("export:format", "CSV")
                .with("export:reason", "核对封存").pressing("export:save");
        assertEquals(302, officer.send(form).statusCode());
        Matcher link = Pattern.compile("href=\"(/export\\?id=\\d+)\"").matcher(officer.get("/reporting/exports/list").body());
        assertTrue(link.find(), "no file to fetch");
        List<String> lines = new ArrayList<>(officer.get(link.group(1)).body().lines().toList());
        lines.remove(1);
        return String.join("\n", lines);
    }

    /** Hides the record and what belongs to it as sealing does, and shows it again. */
    private void hide(boolean sealed) throws SQLException {
        int flag = sealed ? 1 : 0;
        TestDatabase.change("update cases_file set sealed = ? where id = ?", flag, file);
        TestDatabase.change("update cases_report set sealed = ? where id = (select report_id from cases_file where id = ?)", flag, file);
        TestDatabase.change("update cases_corrective_task set sealed = ? where file_id = ?", flag, file);
    }

    /** Lays the record and what belongs to it where nobody looks, and brings it back. */
    private void away(boolean gone) throws SQLException {
        if (gone) {
            for (String column : List.of("station_id", "unit_id")) {
                stations.put(column, Long.valueOf(TestDatabase.ask("select coalesce(" + column + ", 0) from cases_file where id = ?", file).get(0)));
            }
            stations.put("receiver", Long.valueOf(TestDatabase.ask("select receiver from cases_report where id = (select report_id from cases_file where id = ?)", file).get(0)));
            stations.put("handler", Long.valueOf(TestDatabase.ask("select coalesce(handler, 0) from cases_report where id = (select report_id from cases_file where id = ?)", file).get(0)));
            given = TestDatabase.ask("select concat(id, ' ', given_by) from platform_task where subject_kind = 'CaseFile' and subject_id = ? and given_by is not null "
                    + "and done_at is null", file);
            move(NOBODYS, NOBODYS, NOBODYS, NOBODYS);
            TestDatabase.change("update platform_task set given_by = null where subject_kind = 'CaseFile' and subject_id = ? and done_at is null", file);
            TestDatabase.change("update cases_assignment set user_id = user_id + 1000000 where file_id = ?", file);
        } else if (!stations.isEmpty()) {
            move(stations.get("station_id"), stations.get("unit_id"), stations.get("receiver"), stations.get("handler"));
            for (String task : given) {
                TestDatabase.change("update platform_task set given_by = ? where id = ?", Long.valueOf(task.split(" ")[1]), Long.valueOf(task.split(" ")[0]));
            }
            TestDatabase.change("update cases_assignment set user_id = user_id - 1000000 where file_id = ?", file);
            stations.clear();
        }
    }

    private void move(long station, long unit, long receiver, long handler) throws SQLException {
        for (String table : List.of("cases_file f where f.id = ?", "cases_corrective_task f where f.file_id = ?", "cases_file_token f where f.file_id = ?",
                "cases_report f where f.id = (select x.report_id from (select report_id from cases_file where id = ?) x)",
                "cases_report_token f where f.report_id = (select report_id from cases_file where id = ?)")) {
            int where = table.indexOf(" where");
            TestDatabase.change("update " + table.substring(0, where) + " set f.station_id = ?, f.unit_id = nullif(?, 0)" + table.substring(where), station, unit, file);
        }
        TestDatabase.change("update cases_report set receiver = ?, handler = nullif(?, 0) where id = (select report_id from cases_file where id = ?)", receiver, handler, file);
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.substring(Math.max(0, at - 80), Math.min(one.length(), at + 120)) + " <> " + other.substring(Math.max(0, at - 80), Math.min(other.length(), at + 120));
    }
}
