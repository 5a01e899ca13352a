package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.RosterCourse;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.jinlei.people.IdentityNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rosters over HTTP (rule 43): from what they are for to the register and back, and files that are no rosters. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RosterIT {

    private static final List<String> HEADINGS = List.of("学校", "年级", "班级", "姓名", "性别", "出生日期", "身份证号", "户籍所在村", "父亲姓名", "父亲电话", "监护人", "与学生关系", "监护人电话", "血型");
    private static final String SCHOOL = "青禾镇第一小学";

    private final Visitor officer = Visitor.as("officer");

    @Test
    void a_roster_goes_in_is_recognised_again_and_can_be_taken_back() throws Exception {
        long before = TestDatabase.number("select count(*) from people_person");
        long phones = TestDatabase.number("select count(*) from people_phone");
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        rows.add(pupil("瞿一凡", "2016-03-05", 101, "瞿建国", "15400011101", true));
        rows.add(pupil("瞿双喜", "2018-07-09", 102, "瞿建国", "15400011101", true));
        rows.add(pupil("荀梦溪", "2017-11-20", 104, "荀立新", "15400011102", true));
        rows.add(pupil("荀梦溪", "2017-11-20", 104, "荀立新", "15400011102", true));
        List<String> wrongSex = new ArrayList<>(pupil("缪承宇", "2015-01-31", 106, "缪志远", "15400011103", true));
        wrongSex.set(4, "男");
        rows.add(wrongSex);
        rows.add(pupil("卞清和", "2016-09-12", 108, "卞东升", "15400011104", false));
        RosterCourse roster = RosterCourse.open(officer, "青禾镇第一小学 一");
        assertEquals(200, roster.upload("花名册.xlsx", RosterCourse.workbook(rows)).statusCode());
        assertEquals("COLUMNS", roster.status());
        assertTrue(officer.get("/people/rosters/columns?id=" + roster.id()).body().contains("瞿一凡"), "three values of each column are shown");
        roster.check();
        assertEquals("CHECKED 3 0 0 1 2 0 0", roster.status() + " " + roster.counts());
        assertEquals(before, TestDatabase.number("select count(*) from people_person"), "a dry run writes nothing");
        String faults = roster.page("&rows=faulty");
        assertTrue(faults.contains("学生 E6") && faults.contains("G7"), "faults stand at their cells: " + faults);
        assertTrue(roster.page("&rows=new").contains("荀梦溪"));

        roster.mend("sex_against_number");
        assertEquals("4 0 0 1 1 0 0", roster.counts());
        roster.commit();
        assertEquals("COMMITTED", roster.status(), roster.fact("failure"));
        assertEquals(before + 7, TestDatabase.number("select count(*) from people_person"), "four pupils, and the father of two entered once");
        assertEquals(4, TestDatabase.number("select count(*) from people_enrolment where batch_id = ?", roster.id()));
        assertEquals(2, TestDatabase.number("select count(*) from people_relation r join people_person p on p.id = r.other_id where p.name = '瞿建国' and r.confirmed_on is not null"));
        assertEquals(0, TestDatabase.number("select count(*) from platform_attachment where owner_kind = 'RosterBatch' and owner_id = ? and content_id is not null", roster.id()));
        assertTrue(officer.get("/people/list?q=quyifan").body().contains("瞿一凡"), "search words are written");

        RosterCourse again = RosterCourse.open(officer, "青禾镇第一小学 一");
        again.upload("花名册.xlsx", RosterCourse.workbook(rows));
        again.check().mend("sex_against_number");
        assertEquals("0 0 4 1 1 0 0", again.counts());
        again.commit();
        assertEquals(before + 7, TestDatabase.number("select count(*) from people_person"), "nobody is doubled");

        byte[] mended = mended(officer.bytes("/export/roster-faults?id=" + roster.id()).body(), numberOf("2016-09-12", 108, false), numberOf("2016-09-12", 108, true));
        RosterCourse rest = roster.follow();
        assertEquals(200, rest.upload("错误行.xlsx", mended).statusCode());
        rest.check().commit();
        assertEquals("COMMITTED 1 0 0 0 0 0 0", rest.status() + " " + rest.counts());
        rest.recall();
        assertEquals("UNDONE 0", rest.status() + " " + rest.fact("rows_stayed"));
        assertTrue(rest.page("&rows=new").contains("卞清和"), "the row is shown although the person is no more");

        again.recall();
        long built = TestDatabase.number("select id from people_person where name = '瞿双喜'");
        TestDatabase.change("update people_person set changed_at = now(6) + interval 1 day, version = version + 1 where id = ?", built);
        roster.recall();
        assertEquals("UNDONE 1", roster.status() + " " + roster.fact("rows_stayed"));
        assertTrue(roster.page("&rows=stayed").contains("瞿双喜"));
        assertEquals(before + 1, TestDatabase.number("select count(*) from people_person"), "what nobody has built on is gone");
        assertEquals(phones, TestDatabase.number("select count(*) from people_phone"));
        assertEquals(0, TestDatabase.number("select count(*) from people_enrolment where batch_id in (?, ?, ?)", roster.id(), again.id(), rest.id()));
        assertTrue(TestDatabase.number("select count(*) from platform_audit_entry where action in ('RosterCommit.commit', 'RosterPieces.write', 'RosterUndo.undo') and result = 'DONE' "
                + "and subjects like ?", "%RosterBatch:" + roster.id() + "%") >= 3, "each step is audited");
        TestDatabase.change("delete from people_person where id = ?", built);
        TestDatabase.change("delete from people_person_token where person_id = ?", built);
    }

    @Test
    void a_number_under_quite_another_name_waits_for_a_person_who_reads_the_name() throws Exception {
        List<String> first = new ArrayList<>(pupil("阮碧落", "2016-04-01", 201, "阮大川", "15400011201", true));
        List<String> second = new ArrayList<>(pupil("宓安澜", "2016-04-02", 202, "宓大江", "15400011202", true));
        RosterCourse roster = course();
        roster.upload("花名册.xlsx", RosterCourse.workbook(List.of(HEADINGS, first, second)));
        roster.check().commit();
        assertEquals("COMMITTED 2 0 0 0 0 0 0", roster.status() + " " + roster.counts());
        first.set(3, "闵秋池");
        second.set(3, "宓安岚");
        RosterCourse again = course();
        again.upload("花名册.xlsx", RosterCourse.workbook(List.of(HEADINGS, first, second)));
        again.check();
        assertEquals("0 1 0 0 1 0 0", again.counts(), "a name of the same sound is a change, another name a fault");
        assertTrue(again.page("&rows=faulty").contains("登记册中的姓名：阮碧落"));
        assertTrue(again.page("&rows=faulty").contains("略有不同"));
        assertTrue(again.page("&rows=changed").contains("宓安澜"));

        TestDatabase.change("update people_person set station_id = station_id + 900000, unit_id = null where name in ('阮碧落', '宓安澜')");
        String elsewhere = again.page("&rows=faulty");
        assertTrue(elsewhere.contains("阮某") && !elsewhere.contains("阮碧落") && !elsewhere.contains("decide:renamed"), elsewhere);
        String changed = again.page("&rows=changed");
        assertTrue(changed.contains("其他派出所登记") && !changed.contains("宓安澜"), "what another station has registered is not shown: " + changed);
        TestDatabase.change("update people_person set station_id = station_id - 900000 where name in ('阮碧落', '宓安澜')");

        String fault = TestDatabase.ask("select id from people_roster_fault where batch_id = ? and kind = 'NUMBER_OF_ANOTHER'", again.id()).get(0);
        assertEquals(302, officer.send(PageForm.in("roster", again.page("&rows=faulty"), "decide:renamed").with("decide:same", fault).pressing("decide:renamed")).statusCode());
        assertEquals("0 2 0 0 0 0 0", again.counts());
        again.commit();
        assertEquals("COMMITTED 0 2 0 0 0 0 0", again.status() + " " + again.counts());
        assertEquals(List.of("阮碧落"), TestDatabase.ask("select former_names from people_person where name = '闵秋池'"));
        again.recall();
        assertEquals(2, TestDatabase.number("select count(*) from people_person where name in ('阮碧落', '宓安澜')"), "the names are again what they were");
        roster.recall();
        assertEquals("UNDONE 2", roster.status() + " " + roster.fact("rows_stayed"), "whom something was done with stays, also when that was taken back");
        for (String table : List.of("people_person_token where person_id in (select id from people_person where name in ('阮碧落', '宓安澜'))", "people_person where name in ('阮碧落', '宓安澜')")) {
            TestDatabase.change("delete from " + table);
        }
    }

    @Test
    void what_a_stopped_server_left_goes_on_from_its_beginning_and_is_never_half_done() throws Exception {
        RosterCourse roster = course();
        roster.upload("花名册.xlsx", RosterCourse.workbook(List.of(HEADINGS, pupil("晏如海", "2016-05-01", 211, "晏大山", "15400011211", true),
                pupil("邬晨曦", "2016-05-02", 212, "邬大山", "15400011212", true))));
        roster.check();
        String left = "', attempts = 1, touched_at = now(6) - interval 3 minute where id = ?";
        TestDatabase.change("update people_roster_batch set status = 'CHECKING" + left, roster.id());
        assertEquals("CHECKED 2 0 0 0 0 0 0", roster.settle().status() + " " + roster.counts(), "rows that were there already are not there twice");
        TestDatabase.change("update people_roster_batch set committed_by = created_by, status = 'COMMITTING" + left, roster.id());
        assertEquals("COMMITTED 2 0 0 0 0 0 0", roster.settle().status() + " " + roster.counts());
        assertEquals(2, TestDatabase.number("select count(*) from people_person where name in ('晏如海', '邬晨曦')"));
        TestDatabase.change("update people_roster_batch set undone_by = created_by, status = 'UNDOING" + left, roster.id());
        assertEquals("UNDONE 0", roster.settle().status() + " " + roster.fact("rows_stayed"));
        assertEquals(0, TestDatabase.number("select count(*) from people_person where name in ('晏如海', '邬晨曦', '晏大山', '邬大山')"));
        TestDatabase.change("update people_roster_batch set status = 'CHECKING', attempts = 3, touched_at = now(6) - interval 3 minute where id = ?", roster.id());
        assertEquals("FAILED INTERRUPTED", roster.settle().status() + " " + roster.fact("failure"), "not for ever");
        TestDatabase.change("update people_roster_batch set keeping = 'GONE', expired_at = now(6), status = 'UNDONE' where id = ?", roster.id());
        String expired = roster.page("");
        assertTrue(expired.contains("本批已到期，内容已于") && !expired.contains("rows=new"), expired);
    }

    @Test
    void two_rosters_of_the_same_pupils_at_the_same_time_double_nobody() throws Exception {
        byte[] file = RosterCourse.workbook(List.of(HEADINGS, pupil("柯听雨", "2016-06-01", 221, "柯大江", "15400011221", true)));
        RosterCourse one = course();
        RosterCourse other = course();
        one.upload("花名册.xlsx", file);
        other.upload("花名册.xlsx", file);
        one.check();
        other.check();
        assertEquals("1 0 0 0 0 0 0", one.counts());
        assertEquals("1 0 0 0 0 0 0", other.counts(), "both were tried before either was taken");
        one.order();
        other.order();
        assertEquals("COMMITTED COMMITTED", one.settle().status() + " " + other.settle().status());
        assertEquals(1, TestDatabase.number("select count(*) from people_person where name = '柯听雨'"));
        one.recall();
        assertEquals("UNDONE 1", one.status() + " " + one.fact("rows_stayed"), "the other roster has built on it");
        assertEquals(1, TestDatabase.number("select count(*) from people_relation r join people_person p on p.id = r.other_id where p.name = '柯大江'"), "and has told of the father too");
        other.recall();
        TestDatabase.change("delete from people_person_token where person_id in (select id from people_person where name in ('柯听雨', '柯大江'))");
        TestDatabase.change("delete from people_phone where person_id in (select id from people_person where name = '柯大江')");
        TestDatabase.change("delete from people_relation where person_id in (select id from people_person where name = '柯听雨')");
        TestDatabase.change("delete from people_person where name in ('柯听雨', '柯大江')");
    }

    @Test
    void what_became_wrong_between_dry_run_and_commit_is_left_out_and_named() throws Exception {
        RosterCourse roster = course();
        roster.upload("花名册.xlsx", RosterCourse.workbook(List.of(HEADINGS, pupil("霍知秋", "2016-07-01", 231, "霍大海", "15400011231", true),
                pupil("裴望舒", "2016-07-02", 232, "裴大海", "15400011232", true))));
        roster.check();
        RosterCourse quicker = course();
        quicker.upload("花名册.xlsx", RosterCourse.workbook(List.of(HEADINGS, pupil("郝南星", "2016-07-01", 231, "郝大海", "15400011233", true))));
        quicker.check().commit();
        roster.commit();
        assertEquals("COMMITTED 1 0 0 0 1 0 0", roster.status() + " " + roster.counts(), "the number is that of somebody else by now");
        assertTrue(roster.page("&rows=faulty").contains("登记册中的姓名：郝南星"));
        assertEquals(1, TestDatabase.number("select count(*) from people_person where name in ('霍知秋', '郝南星')"));
        roster.recall();
        quicker.recall();
        assertEquals(0, TestDatabase.number("select count(*) from people_person where name in ('裴望舒', '郝南星', '裴大海', '郝大海')"));
    }

    @Test
    void what_is_no_roster_is_refused_with_its_reason_and_leaves_nothing() throws Exception {
        byte[] workbook = RosterCourse.workbook(List.of(HEADINGS, pupil("瞿一凡", "2016-03-05", 101, "瞿建国", "15400011101", true)));
        assertEquals(422, course().upload("空.xlsx", new byte[0]).statusCode());
        assertEquals(422, course().upload("图.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}).statusCode());
        assertEquals(422, course().upload("页.xlsx", "<html><table><tr><td>姓名</td></tr></table></html>".getBytes(StandardCharsets.UTF_8)).statusCode());
        assertEquals(422, course().upload("密码.xlsx", ole()).statusCode());
        assertEquals(422, course().upload("宏.xlsx", with(workbook, "xl/vbaProject.bin", new byte[64])).statusCode());
        assertEquals(422, course().upload("炸弹.xlsx", with(workbook, "xl/media/a.xml", new byte[64 << 20])).statusCode());
        assertEquals(0, TestDatabase.number("select count(*) from platform_attachment a join people_roster_batch b on b.id = a.owner_id where a.owner_kind = 'RosterBatch' "
                + "and b.provider = '坏文件' and a.removed_at is null"));

        RosterCourse entity = course();
        byte[] xxe = with(workbook, "xl/worksheets/sheet1.xml", ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c>"
                + "</row></sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
        entity.upload("实体.xlsx", xxe);
        assertEquals("FAILED", entity.status());
        assertFalse(entity.page("").contains("root:"));
        RosterCourse nothing = course();
        nothing.upload("无.csv", "编号,数量\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("FAILED NO_PUPILS", nothing.status() + " " + nothing.fact("failure"));

        RosterCourse gbk = course();
        String csv = String.join(",", HEADINGS) + "\n" + String.join(",", pupil("瞿一凡", "2016-03-05", 101, "瞿建国", "15400011101", true)) + "\n";
        assertEquals(200, gbk.upload("国标.csv", csv.getBytes(Charset.forName("GBK"))).statusCode());
        gbk.check();
        assertEquals("CHECKED 1 0 0 0 0 0 0", gbk.status() + " " + gbk.counts());
    }

    @Test
    void what_the_list_of_fields_does_not_name_is_dropped_and_others_see_nothing() throws Exception {
        RosterCourse roster = course();
        roster.upload("花名册.xlsx", RosterCourse.workbook(List.of(HEADINGS, pupil("瞿一凡", "2016-03-05", 101, "瞿建国", "15400011101", true))));
        assertFalse(officer.get("/people/rosters/columns?id=" + roster.id()).body().contains("value=\"DISTANCE\""), "a field that was not asked for cannot be chosen");
        roster.check();
        assertEquals(0, TestDatabase.number("select count(*) from people_roster_row where batch_id = ? and locate('瞿一凡', pupil) > 0", roster.id()), "rows are encrypted");
        for (String account : List.of("chief", "grid", "auxiliary", "auditor", "education")) {
            Visitor other = Visitor.as(account);
            assertEquals(404, other.get("/people/rosters/view?id=" + roster.id()).statusCode(), account);
            assertEquals(404, other.get("/export/roster-faults?id=" + roster.id()).statusCode(), account);
        }
        assertEquals(404, officer.get("/people/rosters/view?id=987654321").statusCode());
        assertEquals(302, Visitor.anonymous().get("/export/roster-faults?id=" + roster.id()).statusCode());
    }

    /** The list is as it was: whoever walks through the screens finds the roster of the demonstration. */
    @AfterEach
    void leaveNothing() throws SQLException {
        String mine = "(select id from people_roster_batch where provider in ('青禾镇第一小学 一', '坏文件'))";
        TestDatabase.change("delete from people_roster_fault where batch_id in " + mine);
        TestDatabase.change("delete from people_roster_row where batch_id in " + mine);
        TestDatabase.change("delete from people_roster_batch where provider in ('青禾镇第一小学 一', '坏文件')");
    }

    private RosterCourse course() {
        return RosterCourse.open(officer, "坏文件");
    }

    private static List<String> pupil(String name, String born, int sequence, String father, String phone, boolean right) {
        String number = numberOf(born, sequence, right);
        return List.of(SCHOOL, "三年级", "2班", name, (sequence % 2 == 1) ? "男" : "女", born, number, "青禾镇前泉村", father, phone, father, "父亲", phone, "O型");
    }

    /** A number of a division that is not assigned. */
    private static String numberOf(String born, int sequence, boolean right) {
        String seventeen = "140590" + born.replace("-", "") + String.format("%03d", sequence);
        char check = IdentityNumber.check(seventeen);
        return seventeen + (right ? check : check == '1' ? '2' : '1');
    }

    /** The workbook of the faulty rows with one text put right. */
    private static byte[] mended(byte[] workbook, String wrong, String right) throws IOException {
        Map<String, byte[]> parts = parts(workbook);
        boolean found = false;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String text = new String(part.getValue(), StandardCharsets.UTF_8);
            found |= text.contains(wrong);
            part.setValue(text.replace(wrong, right).getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(found, "the faulty row is in the workbook");
        return zipped(parts);
    }

    /** The workbook with another part, or with a part changed. */
    private static byte[] with(byte[] workbook, String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts(workbook);
        parts.put(part, content);
        return zipped(parts);
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("roster", ".xlsx");
        try (ZipFile zip = new ZipFile(Files.write(file, workbook).toFile())) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** What a workbook with a password begins with. */
    private static byte[] ole() {
        byte[] bytes = new byte[4096];
        int[] signature = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < signature.length; i++) {
            bytes[i] = (byte) signature[i];
        }
        return bytes;
    }
}
