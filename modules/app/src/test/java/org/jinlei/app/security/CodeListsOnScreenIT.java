package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code lists and settings on screen: typed rightly and wrongly, used in a person's form, readable after they ended. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CodeListsOnScreenIT {

    private static final String SCRIPT = "<script>alert('x')</script>";
    private static final String TOMORROW = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();
    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @Test
    void lists_are_found_narrowed_to_a_day_and_sorted() throws SQLException {
        Visitor system = Visitor.as("system");
        String found = system.get("/platform/codes/list?q=GB/T%203304").body();
        assertTrue(found.contains("民族") && found.contains("待核实") && !found.contains("GB/T 4761"));
        long list = list("ethnicity");
        String page = system.get("/platform/codes/view?id=" + list + "&q=" + Visitor.encoded("裕固")).body();
        assertTrue(page.contains("裕固族") && page.contains("Yugur") && !page.contains("汉族"));
        assertFalse(system.get("/platform/codes/view?id=" + list + "&day=1980-01-01").body().contains("裕固族"));
        assertTrue(system.get("/platform/codes/view?id=" + list + "&sort=CODE&dir=desc").body().contains("基诺族"));
        String second = system.get("/platform/codes/view?id=" + list).body();
        assertTrue(second.contains("汉族") && !second.contains("基诺族"), "a page has twenty rows");
    }

    @Test
    void a_code_is_added_once_read_by_its_language_and_explained_when_wrong() throws SQLException {
        Visitor system = Visitor.as("system");
        long list = list("found-by");
        String address = "/platform/codes/entry?id=" + list;
        PageForm form = system.form(address, "code:zh").with("code:code", "s1").with("code:from_input", TODAY).with("code:zh", SCRIPT).with("code:en", "Told #{7*7}")
                .with("code:source", "所务会").pressing("code:save");
        assertEquals(302, system.send(form).statusCode());
        long before = count("platform_code_entry");
        system.send(form);
        assertEquals(before, count("platform_code_entry"), "sent again, it writes nothing");
        String page = system.get("/platform/codes/view?id=" + list + "&q=s1").body();
        assertFalse(page.contains(SCRIPT));
        assertTrue(PageForm.unescaped(page).contains(SCRIPT) && page.contains("#{7*7}"));

        PageForm again = system.form(address + "&code=s1", "code:zh");
        for (PageForm wrong : List.of(again.with("code:zh", "乙").with("code:source", "x").with("code:from_input", TODAY),
                again.with("code:zh", "=1+1").with("code:source", "x").with("code:from_input", TOMORROW),
                again.with("code:zh", "长".repeat(201)).with("code:source", "x").with("code:from_input", TOMORROW),
                again.with("code:zh", "乙").with("code:source", "").with("code:from_input", TOMORROW),
                again.with("code:zh", "乙").with("code:source", "x").with("code:from_input", "2026-13-45"))) {
            HttpResponse<String> answer = system.send(wrong.with("once", "").pressing("code:save"));
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("错误："), answer.body());
        }
        assertEquals(before, count("platform_code_entry"));
        assertEquals(302, system.send(system.form(address + "&code=s1", "endFrom").with("ending:endFrom_input", TOMORROW).with("ending:endSource", "不再使用")
                .pressing("ending:end")).statusCode());
        assertTrue(system.get("/platform/codes/entry?id=" + list + "&code=s1").body().contains("不再使用"));
    }

    @Test
    void a_file_is_previewed_and_its_faults_are_told() throws SQLException {
        Visitor system = Visitor.as("system");
        String address = "/platform/codes/import?id=" + list("found-by");
        PageForm form = system.form(address, "codes:text").with("codes:from_input", TODAY).with("codes:source", "汇总表");
        long before = count("platform_code_entry");
        for (String wrong : List.of("07,甲", "07,=HYPERLINK(1),x", "0 7," + SCRIPT + ",x", "07,\uFFFD\uFFFD,x", "07,\"甲,x", "01,改写,x")) {
            HttpResponse<String> answer = system.send(form.with("once", "").with("codes:text", wrong).pressing("codes:look"));
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("文件有错，未作任何更改"), wrong);
            assertFalse(answer.body().contains(SCRIPT), wrong);
        }
        assertTrue(system.send(form.with("codes:text", "1,甲,A\n".repeat(60_000)).pressing("codes:look")).body().contains("错误："));
        assertTrue(system.send(form.with("codes:text", "a".repeat(8_000_000)).pressing("codes:look")).statusCode() < 500);
        HttpResponse<String> preview = system.send(system.form(address, "codes:text").with("codes:from_input", TODAY).with("codes:source", "汇总表")
                .with("codes:text", "01,工作中发现,Found at work\n71,热线,Hotline").pressing("codes:look"));
        assertTrue(preview.body().contains("新增（1 个）") && preview.body().contains("1 个代码没有变化"), preview.body());
        assertEquals(before, count("platform_code_entry"));
        assertEquals(302, system.send(PageForm.in(address, preview.body(), "codes:text").pressing("codes:apply")).statusCode());
        assertEquals(before + 1, count("platform_code_entry"));
    }

    @Test
    void a_setting_is_set_from_tomorrow_and_its_history_stays() {
        Visitor system = Visitor.as("system");
        PageForm form = system.form("/platform/settings/edit?key=cases.sealedReading", "setting:value").with("setting:source", "所务会决定").with("setting:reason", "试行")
                .with("setting:from_input", TOMORROW);
        for (PageForm wrong : List.of(form.with("setting:value", "91"), form.with("setting:value", "0"), form.with("setting:value", "x"), form.with("setting:value", "9".repeat(11)),
                form.with("setting:value", "20").with("setting:from_input", TODAY))) {
            HttpResponse<String> answer = system.send(wrong.with("once", "").pressing("setting:save"));
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("错误："), answer.body());
        }
        assertEquals(302, system.send(form.with("setting:value", "20").pressing("setting:save")).statusCode());
        String list = system.get("/platform/settings/list").body();
        assertTrue(list.contains("30 天") && list.contains("20 天") && list.contains(TOMORROW));
        assertTrue(system.get("/platform/settings/edit?key=cases.sealedReading").body().contains("试行"));
    }

    @Test
    void a_setting_decides_from_its_day_on_and_not_before() throws SQLException {
        String late = LocalDate.parse(TODAY).plusDays(20).toString();
        TestDatabase.change("insert into platform_setting (setting_key, valid_from, revision, value, source, reason, created_by, created_at) "
                + "values ('cases.sealedReading', ?, 9000, 19, '试验', '试验', 0, now())", TODAY);
        try {
            HttpResponse<String> refused = apply(late);
            assertEquals(200, refused.statusCode());
            assertTrue(refused.body().contains("最长 19 日"), refused.body());
            TestDatabase.change("update platform_setting set valid_from = ? where revision = 9000", TOMORROW);
            assertEquals(302, apply(late).statusCode(), "until tomorrow the usual thirty days count");
        } finally {
            TestDatabase.change("delete from platform_setting where revision = 9000");
        }
    }

    private static HttpResponse<String> apply(String until) {
        Visitor officer = Visitor.as("officer");
        return officer.send(officer.form("/cases/sealed/edit", "sealed:number").with("sealed:number", "W-140590001-2020-00001").with("sealed:organ", "县人民检察院")
                .with("sealed:clause", "第五十九条").with("sealed:document", "调取证据通知书").with("sealed:purpose", "办理关联案件").with("sealed:until_input", until)
                .with("sealed:undertaking", "on").pressing("sealed:save"));
    }

    @Test
    void what_a_person_has_stays_readable_after_its_code_ended() throws SQLException {
        Visitor officer = Visitor.as("officer");
        long person = TestDatabase.number("select p.id from people_person p join platform_organisation_unit u on u.id = p.station_id where u.code = '140590001' order by p.id limit 1");
        PageForm form = officer.form("/people/edit?id=" + person, "person:name");
        String ethnicity = form.value("person:ethnicity");
        assertEquals(302, officer.send(form.with("person:ethnicity", "54").with("person:nationality", "CHN").pressing("person:save")).statusCode());
        long list = list("ethnicity");
        TestDatabase.change("insert into platform_code_entry (list_id, code, valid_from, revision, ended, text_zh, text_en, source, created_by, created_at) "
                + "values (?, '54', ?, 99, 1, '门巴族', 'Monba', '试验', 0, now())", list, TODAY);
        TestDatabase.change("update platform_code_list set version = version + 1 where id = ?", list);
        try {
            String view = officer.get("/people/view?id=" + person).body();
            assertTrue(view.contains("门巴族") && view.contains("中国"), view);
            String edit = officer.get("/people/edit?id=" + person).body();
            assertTrue(edit.contains("门巴族（已停用）"));
            assertEquals(302, officer.send(PageForm.in("edit", edit, "person:name").pressing("person:save")).statusCode(), "it may stay");
            assertFalse(officer.get("/people/edit").body().contains("门巴族"), "nobody else can choose it");
            HttpResponse<String> forged = officer.send(officer.form("/people/edit", "person:name").with("person:name", "甲乙").with("person:ethnicity", "54").pressing("person:save"));
            assertTrue(forged.body().contains("错误："), "nor send it");
        } finally {
            TestDatabase.change("delete from platform_code_entry where list_id = ? and revision = 99", list);
            TestDatabase.change("update platform_code_list set version = version + 1 where id = ?", list);
        }
        PageForm back = officer.form("/people/edit?id=" + person, "person:name");
        assertEquals(302, officer.send(back.with("person:ethnicity", ethnicity).pressing("person:save")).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/platform/codes/view?id=-1", "/platform/codes/view", "/platform/codes/view?id=x", "/platform/codes/entry?id=99999", "/platform/codes/entry?id=3",
        "/platform/codes/entry?id=3&code=nothing", "/platform/codes/entry?id=3&code=%3Cscript%3E", "/platform/codes/import?id=0", "/platform/settings/edit",
        "/platform/settings/edit?key=platform.nothing"})
    void what_is_not_there_is_not_there(String address) {
        assertEquals(404, Visitor.as("system").get(address).statusCode());
    }

    @Test
    void the_account_of_the_application_neither_deletes_nor_changes_entries() throws SQLException {
        try (Connection connection = TestDatabase.working(); Statement statement = connection.createStatement()) {
            for (String sql : List.of("delete from platform_code_entry where id = 1", "update platform_code_entry set text_zh = 'x' where id = 1", "delete from platform_code_list where id = 1",
                    "delete from platform_setting where id = 1", "update platform_setting set value = 1 where id = 1", "truncate table platform_code_entry")) {
                assertTrue(assertThrows(SQLException.class, () -> statement.execute(sql), sql).getMessage().contains("denied"), sql);
            }
        }
    }

    private static long list(String key) throws SQLException {
        return TestDatabase.number("select id from platform_code_list where list_key = ?", key);
    }

    private static long count(String table) throws SQLException {
        return TestDatabase.number("select count(*) from " + table);
    }
}
