package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Working sheets over HTTP: who gets which, what is on them, and what printing leaves in the audit trail. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SheetsIT {

    private static final String OURS = "(select id from platform_organisation_unit where code = '140590001')";
    private static final Pattern KEY = Pattern.compile("data-key=\"([0-9a-f]{64})\"");

    /** Sheets that are there in one state of their record only, or for its writer; they have tests of their own. */
    private static final Set<String> ON_CONDITION = Set.of("/sheet/notice", "/sheet/reply");

    private final Visitor duty = Visitor.as("duty");

    @Test
    void each_sheet_is_there_for_whom_the_table_says_and_not_for_the_others() throws SQLException {
        Map<String, String> addresses = addresses();
        assertEquals(AccessMatrix.read().sheets().keySet(), addresses.keySet());
        List<String> wrong = new ArrayList<>();
        AccessMatrix.read().sheets().forEach((sheet, row) -> row.forEach((who, may) -> {
            if (who.account() != null && !ON_CONDITION.contains(sheet)) {
                Visitor visitor = Visitor.as(who.account());
                HttpResponse<byte[]> answer = visitor.bytes(addresses.get(sheet));
                if (may ? answer.statusCode() != 200 || !answer.headers().firstValue("Content-Type").orElse("").equals("application/pdf") : !absent(visitor, answer)) {
                    wrong.add(who + " at " + addresses.get(sheet) + ": " + answer.statusCode());
                }
            }
        }));
        for (String address : addresses.values()) {
            Visitor stranger = Visitor.as("stranger");
            if (!absent(stranger, stranger.bytes(address))) {
                wrong.add("the neighbouring station at " + address);
            }
            HttpResponse<String> anonymous = Visitor.anonymous().get(address);
            if (anonymous.statusCode() != 302 || !anonymous.headers().firstValue("Location").orElse("").contains("/login?to=")) {
                wrong.add("anonymous at " + address + ": " + anonymous.statusCode());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void what_is_no_sheet_is_not_there() throws SQLException {
        String file = addresses().get("/sheet/case");
        for (String address : List.of("/sheet/", "/sheet/case", "/sheet/case?id=x", "/sheet/case?id=987654321", "/sheet/nothing?id=1", file.replace("case", "case.png"),
            file + "&part=x", "/sheet/notice?id=1", "/sheet/../WEB-INF/web.xml?id=1", "/sheet/case/more?id=1")) {
            assertEquals(404, duty.bytes(address).statusCode(), address);
        }
    }

    @Test
    void the_procedure_card_says_what_the_page_says_and_printing_is_audited() throws SQLException, IOException {
        String address = addresses().get("/sheet/procedure-card");
        String id = address.replaceAll(".*id=", "");
        long before = TestDatabase.number("select max(id) from platform_audit_entry");
        HttpResponse<byte[]> answer = duty.bytes(address);
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(answer.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"));
        String number = TestDatabase.ask("select number from cases_file where id = ?", Long.valueOf(id)).get(0);
        String name = URLDecoder.decode(answer.headers().firstValue("Content-Disposition").orElse(""), StandardCharsets.UTF_8);
        assertTrue(name.startsWith("inline") && name.contains("程序合规单-" + number + "-2") && name.endsWith(".pdf"), name);
        String text = text(answer);
        assertTrue(text.contains(number) && text.contains("工作用表，非法律文书") && text.contains("（duty）"), text);
        String page = PageForm.unescaped(duty.get("/cases/view?id=" + id).body());
        Matcher persons = Pattern.compile("<h3>([^<]+)</h3>").matcher(page.substring(page.indexOf("id=\"procedure\"")));
        assertTrue(persons.find() && text.contains("询问：" + persons.group(1).strip()), text);
        assertEquals(List.of("SheetWork.print DONE procedure-card"), TestDatabase.ask("select concat(action, ' ', result, ' ', detail) from platform_audit_entry "
            + "where id > ? and username = 'duty' and action like 'SheetWork%'", before));
    }

    @Test
    void the_chronicle_holds_what_somebody_typed_and_nothing_of_it_acts() throws SQLException, IOException {
        long search = TestDatabase.number("select min(id) from cases_search where status = 'RUNNING' and station_id = " + OURS);
        String typed = "见到𠮷某、䶮某<script>alert(1)</script> #{7*7} \u202E倒写\u202C";
        assertEquals(204, write(search, typed));
        String text = text(duty.bytes("/sheet/chronicle?id=" + search)).replace("\n", "");
        assertTrue(text.contains("见到𠮷某、䶮某<script>alert(1)</script> #{7*7} 倒写"), text);
        assertTrue(text.contains("失踪查找纪实") && text.contains("第 1 页，共"), text);
        assertTrue(text.indexOf("发起") < text.indexOf("见到𠮷某"), "from the first line to the last");
    }

    @Test
    void a_notice_is_printed_while_it_is_published_with_what_it_may_say_and_nothing_else() throws SQLException, IOException {
        long search = TestDatabase.number("select min(id) from cases_search where status = 'RUNNING' and station_id = " + OURS);
        long child = TestDatabase.number("select max(c.id) from cases_search_child c where c.search_id = ? and c.found_at is null", search);
        String page = "/cases/searches/notice?id=" + search + "&child=" + child;
        String sheet = "?id=" + search + "&part=" + child;
        assertTrue(absent(duty, duty.bytes("/sheet/notice" + sheet)), "before it is proposed");
        duty.send(duty.form(page, "id=\"propose\"").with("propose:contact", "0356-7654321").with("propose:channels", "村广播").pressing("propose:send"));
        assertTrue(absent(duty, duty.bytes("/sheet/notice" + sheet)), "before it is published");
        Visitor chief = Visitor.as("chief");
        chief.send(chief.form(page, "id=\"publish\"").pressing("publish:yes"));
        try {
            HttpResponse<byte[]> paper = duty.bytes("/sheet/notice" + sheet);
            assertEquals(200, paper.statusCode());
            String text = text(paper);
            assertTrue(text.contains("寻人启事") && text.contains("0356-7654321") && text.contains("粉色外套、牛仔裤"), text);
            String number = TestDatabase.ask("select number from cases_search where id = ?", search).get(0);
            for (String secret : List.of(number, "同行", "监护人", "村广播", "duty", "（duty）", "小学", "中学")) {
                assertFalse(text.contains(secret), secret + " in " + text);
            }
            HttpResponse<byte[]> picture = duty.bytes("/sheet/notice.png" + sheet);
            assertEquals("image/png", picture.headers().firstValue("Content-Type").orElse(""));
            assertTrue(ImageIO.read(new ByteArrayInputStream(picture.body())).getHeight() > 1500);
            assertTrue(duty.get(page).body().contains("/sheet/notice.png" + sheet.replace("&", "&amp;")), "the buttons of the page");
        } finally {
            duty.send(duty.form(page, "id=\"withdraw\"").with("withdraw:how", "测试结束").pressing("withdraw:down"));
        }
        assertTrue(absent(duty, duty.bytes("/sheet/notice" + sheet)), "after it is withdrawn");
        assertTrue(absent(duty, duty.bytes("/sheet/notice.png" + sheet)), "after it is withdrawn");
    }

    @Test
    void a_reply_is_printed_for_its_writer_and_the_approver_once_it_is_approved() throws SQLException, IOException {
        Visitor officer = Visitor.as("officer");
        long person = TestDatabase.number("select min(p.person_id) from cases_participant p join cases_file f on f.id = p.file_id where f.sealed = 1 and f.station_id = " + OURS);
        assertEquals(302, officer.send(officer.form("/cases/replies/edit?person=" + person, "reply:organ").with("reply:asker", "ORDINARY_UNIT")
            .with("reply:organ", "青禾镇第一小学").with("reply:purpose", "聘用审查").pressing("reply:save")).statusCode());
        long reply = TestDatabase.number("select max(id) from cases_record_reply");
        String sheet = "/sheet/reply?id=" + reply;
        assertTrue(absent(officer, officer.bytes(sheet)), "before it is approved");
        Visitor chief = Visitor.as("chief");
        assertEquals(302, chief.send(chief.form("/cases/replies/view?id=" + reply, "approve:grant").pressing("approve:grant")).statusCode());
        String text = text(officer.bytes(sheet));
        assertTrue(text.contains("未发现") && text.contains("CX-" + reply) && text.contains("青禾镇第一小学"), text);
        assertTrue(text.contains("查询告知函（工作底稿）") && text.contains("工作用表，非法律文书") && text.contains("不是法定文书"), "never in the form of a statutory document");
        assertFalse(text.contains("封存的记录"), "a sealed record is none on paper either");
        assertEquals(200, chief.bytes(sheet).statusCode());
        for (String other : List.of("duty", "officer2", "community", "auditor")) {
            assertTrue(absent(Visitor.as(other), Visitor.as(other).bytes(sheet)), other);
        }
        TestDatabase.change("update cases_record_reply set shown_until = now() - interval 1 minute where id = ?", reply);
        assertTrue(absent(officer, officer.bytes(sheet)), "when its time is over");
    }

    /** One address for each sheet, of records of the demonstration's station. */
    private static Map<String, String> addresses() throws SQLException {
        Map<String, String> addresses = new TreeMap<>();
        long file = TestDatabase.number("select min(f.id) from cases_file f join cases_questioning q on q.file_id = f.id where f.sealed = 0 and f.station_id = " + OURS);
        addresses.put("/sheet/case", "/sheet/case?id=" + file);
        addresses.put("/sheet/procedure-card", "/sheet/procedure-card?id=" + file);
        addresses.put("/sheet/mentoring-plan", "/sheet/mentoring-plan?id=" + TestDatabase.number("select min(t.id) from cases_corrective_task t "
            + "join cases_mentoring_plan p on p.task_id = t.id join platform_organisation_unit u on u.id = t.unit_id where t.sealed = 0 and u.code like '140590100200%'"));
        addresses.put("/sheet/letter", "/sheet/letter?id=" + TestDatabase.number("select min(id) from cases_recommendation_letter where sealed = 0 and station_id = " + OURS));
        addresses.put("/sheet/reply", "/sheet/reply?id=" + TestDatabase.number("select coalesce(min(id), 1) from cases_record_reply"));
        addresses.put("/sheet/receipt", "/sheet/receipt?id=" + TestDatabase.number("select min(id) from cases_report where sealed = 0 and station_id = " + OURS));
        addresses.put("/sheet/child-file", "/sheet/child-file?id=" + openedChildFile());
        long search = TestDatabase.number("select min(id) from cases_search where sealed = 0 and station_id = " + OURS);
        addresses.put("/sheet/chronicle", "/sheet/chronicle?id=" + search);
        addresses.put("/sheet/notice", "/sheet/notice?id=" + search + "&part=" + TestDatabase.number("select min(id) from cases_search_child where search_id = ?", search));
        addresses.put("/sheet/delivery", "/sheet/delivery?id=" + TestDatabase.number("select min(id) from welfare_delivery where station_id = " + OURS));
        addresses.put("/sheet/donation-posting", "/sheet/donation-posting?id=" + TestDatabase.number(OURS) + "&part=202611");
        addresses.put("/sheet/visit-form", "/sheet/visit-form?id=" + TestDatabase.number("select min(p.id) from welfare_visit_plan p join platform_organisation_unit u "
            + "on u.id = p.unit_id where u.code = '140590100200-1'"));
        addresses.put("/sheet/visit-route", "/sheet/visit-route?id=0");
        return addresses;
    }

    /** The file of a child that both officers of its village have opened with a purpose. */
    private static long openedChildFile() throws SQLException {
        TestDatabase.change("insert into welfare_child_file (person_id, station_id, unit_id, opened_by, opened_at, status, restricted, version) "
            + "select p.id, p.station_id, p.unit_id, 1, now(6), 'OPEN', 0, 0 from people_person p join platform_organisation_unit u on u.id = p.unit_id "
            + "where u.code = '140590100200' and p.merged_into is null and not exists (select 1 from welfare_child_file f where f.person_id = p.id) limit 1");
        long file = TestDatabase.number("select max(id) from welfare_child_file");
        TestDatabase.change("insert into welfare_file_opening (file_id, user_id, purpose, words, basis, station_id, unit_id, opened_at, until_at) "
            + "select f.id, u.id, 'VISIT', '打印', 'AREA', f.station_id, f.unit_id, now(6), date_add(now(6), interval 2 day) from welfare_child_file f "
            + "join platform_user u on u.username in ('officer', 'community') where f.id = ?", file);
        return file;
    }

    /** Whether the answer is, to the byte, that for what does not exist. */
    private static boolean absent(Visitor visitor, HttpResponse<byte[]> answer) {
        HttpResponse<byte[]> nothing = visitor.bytes("/no-such-page");
        return answer.statusCode() == 404 && new String(answer.body(), StandardCharsets.UTF_8).equals(new String(nothing.body(), StandardCharsets.UTF_8))
            && headers(answer).equals(headers(nothing));
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "x-request-id", "set-cookie"));
        return headers;
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        assertEquals(200, answer.statusCode());
        try (PDDocument sheet = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(sheet);
        }
    }

    private int write(long search, String note) {
        Matcher key = KEY.matcher(duty.get("/cases/searches/board?id=" + search).body());
        assertTrue(key.find());
        return duty.post("/live/search/write", new HashMap<>(Map.of("id", List.of(String.valueOf(search)), "what", List.of("note"), "tile", List.of("DISPATCH"),
            "text", List.of(note), "once", List.of(UUID.randomUUID().toString()))), "X-Jinlei-Key", key.group(1)).statusCode();
    }
}
