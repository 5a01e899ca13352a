package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board of the running search over HTTP: what its script asks and sends, who may, and fifty officers at once. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SearchBoardIT {

    private static final int OFFICERS = 50;
    private static final Duration RUSH = Duration.ofSeconds(Integer.getInteger("jinlei.rush.seconds", 6));
    private static final String NEWS = "/live/search/news?id=";

    private final Visitor duty = Visitor.as("duty");
    private long search;

    @BeforeEach
    void findSearch() throws SQLException {
        search = TestDatabase.number("select min(id) from cases_search where status = 'RUNNING'");
    }

    @Test
    void nothing_new_is_no_answer_and_something_new_is_a_number() throws SQLException {
        long before = newest();
        long audited = TestDatabase.number("select max(id) from platform_audit_entry");
        assertEquals(204, duty.get(NEWS + search + "&since=" + before).statusCode());
        assertEquals(audited, TestDatabase.number("select max(id) from platform_audit_entry"), "asking leaves no trace");
        assertEquals(204, write(duty, note("路口已设卡", UUID.randomUUID())).statusCode());
        HttpResponse<String> news = duty.get(NEWS + search + "&since=" + before);
        assertEquals(200, news.statusCode());
        assertEquals(String.valueOf(before + 1), news.body());
        assertTrue(duty.get("/cases/searches/wall?id=" + search).body().contains("路口已设卡"));
        String anew = duty.get("/cases/searches/wall?live=true&id=" + search).body();
        assertTrue(anew.contains("路口已设卡") && anew.contains("data-last=\"" + (before + 1) + "\""));
        assertFalse(anew.contains("<header"), "what is drawn anew is the board alone");
        assertEquals(0, TestDatabase.number("select count(*) from cases_search_entry where locate('路口已设卡', body) > 0"), "not readable in the database");
    }

    @Test
    void what_is_sent_again_is_confirmed_again_and_written_once() throws SQLException {
        UUID once = UUID.randomUUID();
        long before = newest();
        for (int i = 0; i < 3; i++) {
            assertEquals(204, write(duty, note("只写一次", once)).statusCode());
        }
        assertEquals(before + 1, newest());
        Map<String, List<String>> lead = fields("lead", UUID.randomUUID());
        lead.put("source", List.of("村民"));
        lead.put("text", List.of("河边有人看到"));
        assertEquals(204, write(duty, lead).statusCode());
        assertEquals(204, write(duty, lead).statusCode());
        assertEquals(before + 2, newest());
    }

    @Test
    void a_refusal_says_why_and_what_is_not_understood_changes_nothing() throws SQLException {
        long before = newest();
        HttpResponse<String> empty = write(duty, note(" ", UUID.randomUUID()));
        assertEquals(422, empty.statusCode());
        assertFalse(empty.body().isBlank());
        Map<String, List<String>> wrongTime = note("时间不对", UUID.randomUUID());
        wrongTime.put("time", List.of("晚上八点"));
        assertEquals(422, write(duty, wrongTime).statusCode());
        Map<String, List<String>> wrongTile = note("没有此项", UUID.randomUUID());
        wrongTile.put("tile", List.of("NOWHERE"));
        assertEquals(404, write(duty, wrongTile).statusCode());
        Map<String, List<String>> noKey = note("没有钥匙", UUID.randomUUID());
        assertEquals(404, duty.post("/live/search/write", noKey).statusCode());
        assertEquals(404, duty.post("/live/search/write", noKey, "X-Jinlei-Key", "0".repeat(64)).statusCode());
        noKey.remove("once");
        assertEquals(404, write(duty, noKey).statusCode());
        assertEquals(404, duty.get("/live/search/write?id=" + search).statusCode());
        assertEquals(404, duty.get(NEWS + "x&since=0").statusCode());
        assertEquals(before, newest());
    }

    @Test
    void for_whom_it_is_not_there_it_is_as_if_it_had_never_been() throws SQLException {
        long before = newest();
        for (String account : List.of("stranger", "auxiliary", "grid", "education", "volunteers", "auditor", "system", "security", "audit")) {
            Visitor other = Visitor.as(account);
            same(other.get(NEWS + search + "&since=0"), other.get(NEWS + "987654321&since=0"), account);
            same(other.get("/cases/searches/board?id=" + search), other.get("/cases/searches/board?id=987654321"), account);
            assertEquals(404, other.post("/live/search/write", note("外人", UUID.randomUUID()), "X-Jinlei-Key", key(duty)).statusCode(), account);
        }
        for (String reader : List.of("chief", "deputy")) {
            Visitor other = Visitor.as(reader);
            assertEquals(200, other.get(NEWS + search + "&since=0").statusCode(), reader);
            assertEquals(404, other.post("/live/search/write", note("只读", UUID.randomUUID()), "X-Jinlei-Key", key(other)).statusCode(), reader);
        }
        assertEquals(401, Visitor.anonymous().get(NEWS + search + "&since=0").statusCode());
        assertEquals(401, Visitor.anonymous().post("/live/search/write", note("无名", UUID.randomUUID())).statusCode());
        assertEquals(before, newest());
    }

    @Test
    void fifty_officers_on_one_board_lose_nothing() throws SQLException, InterruptedException, ExecutionException {
        long before = newest();
        List<Visitor> accounts = List.of(duty, Visitor.as("officer"), Visitor.as("officer2"), Visitor.as("community"));
        List<String> keys = accounts.stream().map(this::key).toList();
        ExecutorService office = Executors.newFixedThreadPool(OFFICERS);
        List<Future<Integer>> officers = new ArrayList<>();
        long until = System.nanoTime() + RUSH.toNanos();
        for (int i = 0; i < OFFICERS; i++) {
            int place = i;
            officers.add(office.submit(() -> busy(accounts.get(place % accounts.size()), keys.get(place % accounts.size()), place, until, before)));
        }
        int confirmed = 0;
        for (Future<Integer> officer : officers) {
            confirmed += officer.get();
        }
        office.shutdown();
        assertTrue(confirmed >= OFFICERS, "each wrote at least once: " + confirmed);
        assertEquals(before + confirmed, newest());
        assertEquals(confirmed, TestDatabase.number("select count(distinct number) from cases_search_entry where search_id = ? and number > ?", search, before));
        String chronicle = duty.get("/cases/searches/chronicle?id=" + search).body();
        for (int i = 0; i < OFFICERS; i++) {
            assertTrue(chronicle.contains("第" + i + "组第0次"), "entry of " + i);
        }
    }

    /** Writes, sends every third entry twice, and asks for news as the script does; how many entries were confirmed. */
    private int busy(Visitor officer, String key, int place, long until, long before) {
        int confirmed = 0;
        long seen = before;
        while (confirmed == 0 || System.nanoTime() < until) {
            Map<String, List<String>> entry = note("第" + place + "组第" + confirmed + "次", UUID.randomUUID());
            for (int sent = 0; sent < (confirmed % 3 == 0 ? 2 : 1); sent++) {
                assertEquals(204, officer.post("/live/search/write", entry, "X-Jinlei-Key", key).statusCode());
            }
            confirmed++;
            HttpResponse<String> news = officer.get(NEWS + search + "&since=" + seen);
            assertEquals(200, news.statusCode());
            long newest = Long.parseLong(news.body());
            assertTrue(newest > seen, "what was confirmed is news");
            seen = newest;
        }
        return confirmed;
    }

    private static void same(HttpResponse<String> answer, HttpResponse<String> never, String account) {
        assertEquals(404, answer.statusCode(), account);
        assertEquals(never.body(), answer.body(), account);
        assertEquals(headers(never), headers(answer), account);
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "x-request-id", "set-cookie"));
        return headers;
    }

    private HttpResponse<String> write(Visitor visitor, Map<String, List<String>> fields) {
        return visitor.post("/live/search/write", fields, "X-Jinlei-Key", key(visitor));
    }

    private Map<String, List<String>> note(String text, UUID once) {
        Map<String, List<String>> fields = fields("note", once);
        fields.put("tile", List.of("DISPATCH"));
        fields.put("text", List.of(text));
        return fields;
    }

    private Map<String, List<String>> fields(String what, UUID once) {
        return new HashMap<>(Map.of("id", List.of(String.valueOf(search)), "what", List.of(what), "once", List.of(once.toString())));
    }

    private String key(Visitor visitor) {
        Matcher found = Pattern.compile("data-key=\"([0-9a-f]{64})\"").matcher(visitor.get("/cases/searches/board?id=" + search).body());
        assertTrue(found.find(), "the board has its key");
        return found.group(1);
    }

    private long newest() throws SQLException {
        return TestDatabase.number("select max(number) from cases_search_entry where search_id = ?", search);
    }
}
