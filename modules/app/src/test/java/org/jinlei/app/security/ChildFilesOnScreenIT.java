package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
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
