package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    @Test
    void a_child_nobody_has_registered_is_registered_on_the_way_and_chosen() throws SQLException {
        for (String waiting : new String[] {"/welfare/files/begin", "/welfare/visits/edit", "/welfare/needs/note"}) {
            String page = community.get(waiting).body();
            Matcher link = Pattern.compile("href=\"(/people/edit\\?then=[^\"]+)\"").matcher(page);
            assertTrue(link.find(), waiting);
            String name = "仉" + (char) ('一' + (System.nanoTime() / 7) % 15_000);
            String to = registered(link.group(1).replace("&amp;", "&"), name);
            assertTrue(to.contains(waiting + "?person="), to);
            assertTrue(community.get(to.substring(to.indexOf(waiting))).body().contains(name), "chosen there");
        }
        for (String elsewhere : new String[] {"https%3A%2F%2Fexample.org%2Fx%3Fperson%3D", "%2F%2Fexample.org%2Fx%3Fperson%3D", "%2Fplatform%2Fusers%2Flist%3Fq%3D", "%2Fno%2Fpage%3Fq%3D"}) {
            String to = registered("/people/edit?then=" + elsewhere, "佴" + (char) ('一' + (System.nanoTime() / 7) % 15_000));
            assertTrue(to.contains("/people/view?id="), to);
        }
    }

    private String registered(String address, String name) throws SQLException {
        PageForm form = community.form(address, "id=\"person\"").with("person:name", name).with("person:sex", "FEMALE").with("person:born_input", LocalDate.now().minusYears(7).toString())
                .with("person:evidence", "STATEMENT").with("person:unit", String.valueOf(TestDatabase.number("select " + VILLAGE))).pressing("person:save");
        HttpResponse<String> answer = community.send(form);
        for (int again = 0; answer.statusCode() == 200 && again < 2; again++) {
            assertTrue(answer.body().contains("person:different"), errors(answer.body()));
            answer = community.send(PageForm.in(address, answer.body(), "id=\"person\"").with("person:different", "不是同一人").pressing("person:save"));
        }
        assertEquals(302, answer.statusCode());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void a_paper_is_added_to_a_file_and_is_there_for_nobody_outside() throws SQLException {
        String view = sent("/welfare/files/begin?person=" + child(), "begin", "save", "words", "建档");
        String file = view.replaceAll(".*id=", "");
        byte[] text = ("村委会证明 " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> wrong = uploaded(community, view, file, "全家福.png", "<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("png") || wrong.body().contains("类型") || wrong.body().contains("格式"), wrong.body());
        HttpResponse<String> added = uploaded(community, view, file, "村委会证明.txt", text);
        assertEquals(200, added.statusCode(), added.body());
        String download = "/attachment/download?id=" + added.body();
        assertArrayEquals(text, community.bytes(download).body());
        assertTrue(community.get(view).body().contains("村委会证明.txt"));
        for (String other : new String[] {"officer", "chief", "auxiliary", "grid", "education", "stranger"}) {
            Visitor outside = Visitor.as(other);
            HttpResponse<byte[]> answer = outside.bytes(download);
            assertEquals(404, answer.statusCode(), other);
            assertArrayEquals(outside.bytes("/attachment/download?id=987654321").body(), answer.body(), other);
            HttpResponse<String> begun = outside.post("/attachment/begin", begin(file, "a.txt", 5), "X-Jinlei-Key", key(outside, "/home"));
            assertEquals(404, begun.statusCode(), other);
        }
        sent(view.replace("/view", "/life"), "restrict", "restrict", "reason", "遭受侵害");
        assertEquals(404, community.bytes(download).statusCode(), "shut at once, the papers with it");
        String release = view.replace("/view", "/release");
        assertEquals(404, community.get(release).statusCode());
        Visitor chief = Visitor.as("chief");
        assertTrue(chief.get(view).body().contains(release));
        assertEquals(302, chief.send(chief.form(release, "id=\"release\"").with("release:reason", "经核实无需限制").pressing("release:save")).statusCode());
        assertFalse(chief.get(view).body().contains(release));
        assertEquals(200, community.bytes(download).statusCode());
    }

    private static HttpResponse<String> uploaded(Visitor who, String view, String file, String name, byte[] bytes) {
        String key = key(who, view);
        HttpResponse<String> begun = who.post("/attachment/begin", begin(file, name, bytes.length), "X-Jinlei-Key", key);
        assertEquals(200, begun.statusCode(), begun.body());
        HttpResponse<String> piece = step(who, key, "piece?upload=" + begun.body() + "&no=0", bytes);
        return piece.statusCode() == 200 ? step(who, key, "finish?upload=" + begun.body(), new byte[0]) : piece;
    }

    private static Map<String, List<String>> begin(String file, String name, int size) {
        return Map.of("kind", List.of("ChildFile"), "owner", List.of(file), "name", List.of(name), "size", List.of(String.valueOf(size)));
    }

    private static HttpResponse<String> step(Visitor who, String key, String step, byte[] bytes) {
        return who.exchange(HttpRequest.newBuilder(Visitor.uri("/attachment/" + step)).header("X-Jinlei-Key", key).header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(bytes)));
    }

    /** The key of the session as a page has it; any where the page offers no attachments. */
    private static String key(Visitor who, String page) {
        Matcher found = Pattern.compile("data-key=\"([0-9a-f]{64})\"").matcher(who.get(page).body());
        return found.find() ? found.group(1) : "0".repeat(64);
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
