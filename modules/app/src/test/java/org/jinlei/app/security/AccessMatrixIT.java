package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.PupilsOfTerms;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.security.AccessMatrix.Who;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Screen by screen and record by record (items 16 and 17): every account of the demonstration walks through everything it can reach, and
 * then everything that anybody could reach is opened by all the others. What is not for somebody answers as what does not exist.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccessMatrixIT {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    /** Names in an address that say which record is meant. */
    private static final Pattern RECORD = Pattern.compile("[?&]((?!sort|dir|at|size|lang|done|q=)[a-zA-Z]+=[^&]+)");

    private static final int MOST_WALKED = 12;
    private static final int MOST_TRIED = 2;

    private final Map<Visitor, HttpResponse<String>> nothing = new ConcurrentHashMap<>();
    private final Map<String, Map<Who, Boolean>> screens = AccessMatrix.read().screens();

    @Test
    void every_screen_opens_for_whom_the_table_says_and_does_not_exist_for_the_others() throws SQLException {
        PupilsOfTerms pupils = PupilsOfTerms.enrol("2018-1", "2018-2").order(Who.OFF.account());
        try {
            everyScreenOpensAsTheTableSays();
        } finally {
            pupils.leave();
        }
    }

    private void everyScreenOpensAsTheTableSays() throws SQLException {
        Map<Who, Map<String, Map<String, Integer>>> walks = Everybody.each((who, visitor) -> walk(visitor));
        Map<String, Set<String>> known = new TreeMap<>();
        walks.values().forEach(walk -> walk.forEach((path, addresses) -> addresses.keySet().stream().limit(MOST_TRIED)
                .forEach(known.computeIfAbsent(path, any -> new LinkedHashSet<>())::add)));
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        Set<String> opened = ConcurrentHashMap.newKeySet();
        Everybody.each((who, visitor) -> {
            screens.forEach((path, row) -> {
                if (!row.get(who)) {
                    Set<String> addresses = new LinkedHashSet<>(known.getOrDefault(path, Set.of()));
                    addresses.add(path);
                    addresses.forEach(address -> notThere(who + " at " + address, visitor, address, wrong));
                } else if (mayOpen(who, visitor, path, walks.get(who).getOrDefault(path, Map.of()), wrong)) {
                    opened.add(path);
                }
            });
            return who;
        });
        screens.forEach((path, row) -> {
            if (!opened.contains(path) && !AccessMatrix.WITHOUT_RECORD.contains(path)) {
                wrong.add("nobody could open " + path + ": the demonstration has no record for it");
            }
            anonymous(path, row.get(Who.ANON), wrong);
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_address_for_machines_answers_whom_the_table_says_and_does_not_exist_for_the_others() {
        List<String> wrong = new ArrayList<>();
        HttpResponse<String> toAnybody = Visitor.anonymous().get("/api/ledgers/nothing");
        AccessMatrix.read().addresses().forEach((address, row) -> row.forEach((who, may) -> {
            HttpResponse<String> answer = null;
            HttpResponse<String> expected = null;
            if (who == Who.ANON) {
                answer = Visitor.anonymous().get(address);
                expected = toAnybody;
            } else if (who.account() != null) {
                answer = Visitor.as(who.account()).get(address);
                expected = may ? null : Visitor.as(who.account()).get("/api/nothing");
            }
            if (answer != null && (expected == null ? answer.statusCode() != 200 : !same(answer, expected) || expected.statusCode() != (who == Who.ANON ? 401 : 404))) {
                wrong.add(who + " at " + address + ": " + answer.statusCode());
            }
        }));
        assertEquals(List.of(), wrong);
    }

    private static boolean same(HttpResponse<String> answer, HttpResponse<String> other) {
        return answer.statusCode() == other.statusCode() && answer.body().equals(other.body()) && headers(answer).equals(headers(other));
    }

    @Test
    void the_neighbouring_station_does_not_see_our_records() throws SQLException {
        long station = TestDatabase.number("select id from platform_organisation_unit where code = '140590001'");
        Visitor stranger = Visitor.as("stranger");
        List<String> wrong = new ArrayList<>();
        for (String[] kind : new String[][] {{"people_person", "/people/view"}, {"people_person", "/people/edit"}, {"cases_report", "/cases/reports/view"},
                {"cases_file", "/cases/view"}}) {
            if (screens.containsKey(kind[1])) {
                List<String> ids = TestDatabase.ask("select id from " + kind[0] + " where station_id = ? order by id desc limit 5", station);
                assertTrue(!ids.isEmpty(), "the demonstration has no " + kind[0]);
                ids.forEach(id -> notThere("stranger at " + kind[1] + "?id=" + id, stranger, kind[1] + "?id=" + id, wrong));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_community_officer_does_not_see_the_records_of_other_villages() throws SQLException {
        List<String> wrong = new ArrayList<>();
        Visitor community = Visitor.as("community");
        List<String> others = TestDatabase.ask("select p.id from people_person p join platform_organisation_unit u on u.id = p.unit_id "
                + "where u.kind in ('VILLAGE', 'GRID') and u.code not like '140590100200%' order by p.id limit 10");
        assertTrue(!others.isEmpty(), "the demonstration has nobody in other villages");
        others.forEach(id -> notThere("community at person " + id, community, "/people/view?id=" + id, wrong));
        assertEquals(List.of(), wrong);
    }

    @Test
    void what_is_asked_of_a_record_out_of_reach_is_in_the_audit_trail() throws SQLException {
        String report = TestDatabase.ask("select max(id) from cases_report").get(0);
        long before = TestDatabase.number("select max(id) from platform_audit_entry");
        Visitor.as("stranger").get("/cases/reports/view?id=" + report);
        assertEquals(List.of("ReportRegister.view NOT_THERE"), TestDatabase.ask(
                "select concat(action, ' ', result) from platform_audit_entry where id > ? and username = 'stranger'", before));
    }

    /**
     * Everything reachable by links from the oldest cases, files and visits, which have a record for nearly every screen, and from the home page: each screen with the
     * addresses of at most a dozen records and how they answered.
     */
    private Map<String, Map<String, Integer>> walk(Visitor visitor) {
        Map<String, Map<String, Integer>> found = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/cases/list?sort=opened&dir=asc", "/welfare/files/list?sort=opened&dir=asc", "/welfare/visits/list?sort=visited&dir=asc", "/home"));
        while (!open.isEmpty()) {
            String address = open.pop();
            HttpResponse<String> page = visitor.get(address);
            found.computeIfAbsent(pathOf(address), any -> new LinkedHashMap<>()).put(address, page.statusCode());
            for (Matcher link = LINK.matcher(page.statusCode() == 200 ? page.body() : ""); link.find();) {
                String next = plain(PageForm.unescaped(link.group(1)));
                Map<String, Integer> known = found.computeIfAbsent(pathOf(next), any -> new LinkedHashMap<>());
                if (screens.containsKey(pathOf(next)) && known.size() < MOST_WALKED && known.putIfAbsent(next, 0) == null) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    private static String pathOf(String address) {
        return address.replaceAll("\\?.*", "");
    }

    /** The address with nothing but what says which record is meant. */
    private static String plain(String address) {
        String records = RECORD.matcher(address).results().map(result -> result.group(1)).collect(Collectors.joining("&"));
        return pathOf(address) + (records.isEmpty() ? "" : "?" + records);
    }

    private static boolean mayOpen(Who who, Visitor visitor, String path, Map<String, Integer> walked, List<String> wrong) {
        walked.forEach((address, status) -> {
            if (status != 200) {
                wrong.add(who + " was led to " + address + ", which answers " + status);
            }
        });
        if (walked.isEmpty()) {
            int status = visitor.get(path).statusCode();
            if (status != 200 && status != 404) {
                wrong.add(who + " at " + path + ": " + status);
            }
            return status == 200;
        }
        return walked.containsValue(200);
    }

    private void notThere(String what, Visitor visitor, String address, List<String> wrong) {
        HttpResponse<String> answer = visitor.get(address);
        HttpResponse<String> none = nothing.computeIfAbsent(visitor, any -> any.get("/no-such-page"));
        if (answer.statusCode() != 404 || !same(answer, none)) {
            wrong.add(what + " answers " + answer.statusCode() + ", not as what does not exist: " + headers(answer));
        }
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "x-request-id", "set-cookie"));
        return headers;
    }

    private static void anonymous(String path, boolean open, List<String> wrong) {
        HttpResponse<String> answer = Visitor.anonymous().get(path);
        String location = answer.headers().firstValue("Location").orElse("");
        if (open ? answer.statusCode() != 200 : answer.statusCode() != 302 || !location.contains("/login?to=")) {
            wrong.add("anonymous at " + path + ": " + answer.statusCode() + " " + location);
        }
    }
}
