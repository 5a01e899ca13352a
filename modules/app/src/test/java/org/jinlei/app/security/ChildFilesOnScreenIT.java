package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The file of a child as the officer of the village keeps it on the screens, and what the others see of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ChildFilesOnScreenIT {

    private static final String TODAY = LocalDate.now().toString();
    private static final String VILLAGE = "(select id from platform_organisation_unit where code = '140590100200')";

    private final Visitor community = Visitor.as("community");

    @Test
    void a_file_is_begun_opened_filled_and_masked_for_those_who_need_not_know() throws SQLException {
        long child = child();
        String name = TestDatabase.ask("select p.name from people_person p where p.id = ?", child).get(0);
        String view = sent("/welfare/files/begin?person=" + child, "begin", "save", "words", "排查发现父母外出");
        assertTrue(community.get(view).body().contains(name));
        String categories = view.replace("/view", "/categories");
        assertRefused(categories, "enter", "save", "父母双方外出务工", "kind", "LEFT_BEHIND", "on_input", TODAY, "reason", "父母外出", "evidence", "走访");
        for (String parent : new String[] {"FATHER", "MOTHER"}) {
            sent(categories, "parent", "save", "parent", parent, "situation", "AWAY_FOR_WORK", "place", "太原市迎泽区", "source", "入户走访");
        }
        sent(categories, "enter", "save", "kind", "LEFT_BEHIND", "on_input", TODAY, "reason", "父母均在太原务工", "evidence", "入户走访");
        sent(view.replace("/view", "/note"), "note", "save", "kind", "OWN_WORDS", "day_input", TODAY, "source", "本人", "text", "想爸爸妈妈");
        String attention = view.replace("/view", "/attention");
        sent(attention, "fact", "save", "kind", "CHILD_LEFT_BEHIND", "day_input", TODAY, "source", "走访");
        String fact = String.valueOf(TestDatabase.number("select max(id) from welfare_attention_fact"));
        assertRefused(attention, "decide", "save", "不得仅因留守", "facts", fact, "level", "RAISED", "expires_input", LocalDate.now().plusDays(30).toString(), "reason", "留守");
        String page = community.get(view).body();
        assertTrue(page.contains("父母均在太原务工") && page.contains("太原市迎泽区") && page.contains("想爸爸妈妈"));

        Visitor chief = Visitor.as("chief");
        String masked = chief.get("/welfare/files/list").body();
        assertFalse(masked.contains(name), "the list tells surnames only");
        assertTrue(chief.get(view).body().contains("说明用途") && !chief.get(view).body().contains("农村留守儿童"), "nothing before the purpose is said");
        HttpResponse<String> opened = chief.send(chief.form(view, "id=\"open\"").with("open:purpose", "SUPERVISION").with("open:words", "月度督导").pressing("open:go"));
        assertEquals(302, opened.statusCode());
        String seen = chief.get(view).body();
        assertTrue(seen.contains("农村留守儿童"));
        for (String secret : new String[] {name, "太原", "想爸爸妈妈", "北坪村"}) {
            assertFalse(seen.replaceAll("(?s)<header.*?</header>", "").contains(secret), secret);
        }
        assertEquals(1, TestDatabase.number("select count(*) from welfare_file_opening where purpose = 'SUPERVISION' and words = '月度督导'"));
        for (String other : new String[] {"auxiliary", "grid", "education", "auditor", "volunteers", "stranger"}) {
            assertEquals(404, Visitor.as(other).get(view).statusCode(), other);
        }
        for (String other : new String[] {"deputy", "auxiliary", "grid"}) {
            assertEquals(404, Visitor.as(other).get(attention).statusCode(), other);
        }
    }

    @Test
    void care_is_entrusted_on_the_screen_and_the_circle_is_confirmed() throws SQLException {
        String view = sent("/welfare/files/begin?person=" + child(), "begin", "save", "words", "委托照护核查");
        String circle = view.replace("/view", "/circle");
        String[] carer = {"carer", "祁守田", "phone", "15400000008", "relation", "外祖父", "from_input", TODAY, "addicted", "false", "refused", "false", "otherwise", "false",
            "capacity", "true", "checked", "查询违法犯罪记录"};
        assertRefused(circle, "entrust", "save", "不能作为被委托人", with(carer, "offended", "true"));
        sent(circle, "entrust", "save", with(carer, "offended", "false"));
        sent(circle, "told", "save", "school_input", TODAY, "village_input", TODAY);
        sent(circle, "contact", "save", "on_input", TODAY, "parent", "MOTHER", "way", "VIDEO_CALL", "source", "外祖父");
        sent(circle, "living", "save", "arrangement", "ALONE", "since_input", TODAY, "source", "走访");
        sent(circle, "add", "save", "role", "VILLAGE_CHILD_DIRECTOR", "name", "谭主任", "phone", "15400000009");
        String member = "m" + TestDatabase.number("select max(id) from welfare_net_member");
        sent(circle, "confirm", "save", "who", member);
        String page = community.get(view).body();
        assertTrue(page.contains("谭主任") && page.contains("祁守田") && page.contains("独自居住"), "the three nets, the carer and the alert");
        sent(circle, "leave", "save", "who", member);
        assertFalse(community.get(view).body().contains("谭主任"));
        assertTrue(Visitor.as("auxiliary").get("/welfare/basics/list").body().contains("祁守田"));
        String basics = Visitor.as("auxiliary").get("/welfare/basics/list").body();
        assertFalse(basics.contains("/welfare/files/") || basics.contains("留守"), "basics lead to no file and tell no reason");
        assertEquals("application/pdf", community.get("/sheet/child-file?id=" + view.replaceAll(".*id=", "")).headers().firstValue("Content-Type").orElse(""));
        assertTrue(community.get("/reporting/ledgers/view?ledger=children&entrusted=yes&noticed=yes&inTouch=yes").body().contains("祁守田"));
        Visitor chief = Visitor.as("chief");
        assertTrue(chief.get("/welfare/openings/list").body().contains("委托照护"));
        assertTrue(chief.get("/reporting/ledgers/view?ledger=openings").body().contains("委托照护"));
        String past = YearMonth.now().minusMonths(3).toString();
        HttpResponse<String> reviewed = chief.send(chief.form("/welfare/openings/list?month=" + past, "id=\"review\"").with("review:remark", "无异常").pressing("review:save"));
        assertEquals(302, reviewed.statusCode());
        assertTrue(chief.get("/welfare/openings/list?month=" + past).body().contains("已复核"));
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    private static long child() throws SQLException {
        return TestDatabase.number("select max(p.id) from people_person p where p.unit_id = " + VILLAGE
                + " and p.merged_into is null and p.born_to > date_sub(curdate(), interval 12 year) and not exists (select 1 from welfare_child_file f where f.person_id = p.id)");
    }

    /** Sends a form and answers where it leads. */
    private String sent(String address, String form, String button, String... fields) {
        HttpResponse<String> answer = community.send(filled(address, form, button, fields));
        assertEquals(302, answer.statusCode(), () -> address + " " + form + ": " + errors(answer.body()));
        String to = answer.headers().firstValue("Location").orElseThrow();
        return to.substring(to.indexOf("/welfare/")).replaceAll("[?&]done=[^&]*", "");
    }

    /** The form is refused on its page in these words. */
    private void assertRefused(String address, String form, String button, String words, String... fields) {
        HttpResponse<String> answer = community.send(filled(address, form, button, fields));
        assertEquals(200, answer.statusCode(), address + " " + form);
        assertTrue(errors(answer.body()).contains(words), errors(answer.body()));
    }

    private PageForm filled(String address, String form, String button, String... fields) {
        PageForm filled = community.form(address, "id=\"" + form + "\"");
        for (int i = 0; i < fields.length; i += 2) {
            filled = filled.with(form + ":" + fields[i], fields[i + 1]);
        }
        return filled.pressing(form + ":" + button);
    }

    private static String errors(String page) {
        return page.contains("class=\"errors\"") ? page.replaceAll("(?s).*<div class=\"errors\"", "").replaceAll("(?s)</div>.*", "").replaceAll("<[^>]*>", " ") : "";
    }
}
