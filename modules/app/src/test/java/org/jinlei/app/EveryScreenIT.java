package org.jinlei.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.PupilsOfTerms;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.security.AccessMatrix;
import org.jinlei.app.security.AccessMatrix.Who;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every screen of the access matrix, opened by somebody who may: no barrier, nothing wider than the window, no text of a programmer and
 * no word of the other language, on the desk and on a phone, in Chinese and in English; barriers, which no translation makes, in Chinese only.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryScreenIT {

    private static final List<Who> WALKERS = List.of(Who.OFF, Who.CHIEF, Who.DUTY, Who.SEC, Who.SYS, Who.AUDA);
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern NOT_A_RECORD = Pattern.compile("[?&](sort|dir|at|size|lang|status)=");
    private static final int MOST_WALKED = 8;
    private static final int DESK = 1366;
    private static final int TABLET = 768;
    private static final int PHONE = 390;
    private static final int HEIGHT = 768;

    /**
     * What belongs to the page and not to its data; a box that stands for a record has the record's number as value, data among the page's words is marked
     * as not to be translated, and laws are cited as they are called.
     */
    private static final String WORDS = "[...document.querySelectorAll('label, th, button, dt, caption, .menu h2, .menu a, .button, .empty-title')]"
        + ".filter(e => !e.closest('[translate=no]'))"
        + ".filter(e => !e.htmlFor || !/^\\d+$/.test(document.getElementById(e.htmlFor)?.value))"
        + ".map(e => [...e.querySelectorAll('[translate=no]')].reduce((text, data) => text.replace(data.innerText, ''), e.ariaLabel || e.innerText))"
        + ".map(text => text.replace(/\\([^()]*[〔《][^()]*\\)/g, '').trim())";

    /** What is not meant to be read as it stands; the page of addresses writes what machines send as code. */
    private static final String RAW = "[...document.querySelectorAll('code')].reduce((text, code) => text.replace(code.innerText, ''), document.body.innerText).match(/\\?{3}\\S+|\\b[A-Z]{3,}_[A-Z_]+\\b|\\[[A-Z_]{4,}\\]|\\bnull\\b/g) || []";

    private static final String UNTIDY_TABLES = "[...document.querySelectorAll('table')].filter(t => !t.closest('.p-datepicker-panel'))"
        + ".filter(t => !t.caption || [...t.querySelectorAll('thead th')].some(h => h.scope !== 'col')).map(t => t.outerHTML.slice(0, 80))";

    private static final String LEAPS = "[...document.querySelectorAll('[tabindex]')].filter(e => e.tabIndex > 0).map(e => e.outerHTML)";

    @RegisterExtension
    final Browser browser = new Browser();

    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final AccessMatrix matrix = AccessMatrix.read();
    private final Set<String> screens = matrix.screens().keySet();

    private PupilsOfTerms pupils;

    @BeforeEach
    void theAnalysisHasSomethingToCount() throws SQLException {
        pupils = PupilsOfTerms.enrol("2018-1", "2018-2").order(Who.OFF.account());
    }

    @AfterEach
    void theyLeave() throws SQLException {
        pupils.leave();
    }

    @Test
    void isFitForEverybody() throws InterruptedException, ExecutionException {
        Set<String> seen = new TreeSet<>();
        ExecutorService scout = Executors.newSingleThreadExecutor();
        ExecutorService colleague = Executors.newSingleThreadExecutor();
        Map<Who, Future<List<String>>> found = new EnumMap<>(Who.class);
        WALKERS.forEach(who -> found.put(who, scout.submit(() -> walk(who, seen).entrySet().stream().filter(one -> seen.add(one.getKey())).map(Map.Entry::getValue).toList())));
        for (Who who : WALKERS) {
            List<String> mine = found.get(who).get();
            browser.page().context().clearCookies();
            browser.loginAs(who.account());
            List<Cookie> cookies = browser.page().context().cookies();
            for (String language : List.of("zh", "en")) {
                Queue<String> addresses = new ConcurrentLinkedQueue<>(mine);
                Future<?> others = colleague.submit(() -> {
                    Browser other = Browser.alongside(cookies);
                    inspect(other, addresses, language);
                    faults.addAll(other.unexpected());
                });
                inspect(browser, addresses, language);
                others.get();
            }
        }
        scout.shutdown();
        colleague.shutdown();
        Set<String> never = new TreeSet<>(screens);
        never.removeAll(seen);
        never.removeAll(AccessMatrix.WITHOUT_RECORD);
        assertEquals(Set.of(), never, "screens that nobody opened");
        assertEquals(List.of(), faults);
    }

    /**
     * Each screen that links lead to from the oldest cases, files and visits, which are the demonstration's, and from the home page, with the address of one record; until everything that is there
     * for this person by the matrix, and that nobody opened before, is found.
     */
    private Map<String, String> walk(Who who, Set<String> seen) {
        Set<String> wanted = new HashSet<>(matrix.screens().keySet());
        wanted.removeAll(AccessMatrix.WITHOUT_RECORD);
        wanted.removeIf(screen -> !matrix.screens().get(screen).get(who) || seen.contains(screen));
        Visitor visitor = Visitor.as(who.account());
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, Set<String>> known = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/cases/list?sort=opened&dir=asc", "/welfare/files/list?sort=opened&dir=asc", "/welfare/visits/list?sort=visited&dir=asc", "/home", "/find?q=%E5%8C%97%E5%9D%AA", "/password", "/code"));
        while (!open.isEmpty() && !wanted.isEmpty()) {
            String address = open.pop();
            HttpResponse<String> answer = visitor.get(address);
            if (answer.statusCode() != 200) {
                continue;
            }
            found.putIfAbsent(pathOf(address), address);
            wanted.remove(pathOf(address));
            for (Matcher link = LINK.matcher(answer.body()); link.find();) {
                String next = PageForm.unescaped(link.group(1));
                Set<String> same = known.computeIfAbsent(pathOf(next), any -> new HashSet<>());
                if (screens.contains(pathOf(next)) && !NOT_A_RECORD.matcher(next).find() && same.size() < MOST_WALKED && same.add(next)) {
                    if (wanted.contains(pathOf(next)) && !found.containsKey(pathOf(next))) {
                        open.addFirst(next);
                    } else {
                        open.addLast(next);
                    }
                }
            }
        }
        return found;
    }

    private static String pathOf(String address) {
        return address.replaceAll("\\?.*", "");
    }

    private void inspect(Browser inspector, Queue<String> addresses, String language) {
        inspector.open("/home?lang=" + language);
        for (String address = addresses.poll(); address != null; address = addresses.poll()) {
            inspect(inspector, address, language);
        }
    }

    /** Half of the screens are seen on a phone first: wherever the window was left, it goes from there to the other end. */
    private void inspect(Browser inspector, String address, String language) {
        Page page = inspector.page();
        boolean phoneFirst = page.viewportSize().width == PHONE;
        inspector.open(address);
        String where = language + " " + address + ": ";
        for (int width : phoneFirst ? new int[] {PHONE, TABLET, DESK} : new int[] {DESK, TABLET, PHONE}) {
            if (width != page.viewportSize().width) {
                page.setViewportSize(width, HEIGHT);
            }
            if ((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0) {
                faults.add(where + "wider than " + width);
            }
            if (width == DESK) {
                read(page, where, language);
            }
            if (language.equals("zh") && width != TABLET) {
                inspector.barriers().forEach(barrier -> faults.add(where + "at " + width + ", " + barrier));
            }
        }
    }

    /** What stands on the page at its full width, where nothing is put away. */
    private void read(Page page, String where, String language) {
        String other = language.equals("en") ? "/[\\u4e00-\\u9fff]/.test(w)" : "/[A-Za-z]{4,}/.test(w) && !/[\\u4e00-\\u9fff]/.test(w)";
        note(where, page.evaluate("({'raw text': " + RAW + ", 'tables without caption or scope': " + UNTIDY_TABLES + ", 'order of focus': " + LEAPS
            + ", 'foreign words': " + WORDS + ".filter(w => " + other + ")"
            + ", 'html lang': [document.documentElement.lang].filter(lang => !lang.startsWith('" + language + "'))})"));
    }

    private void note(String where, Object found) {
        ((Map<?, ?>) found).forEach((what, list) -> {
            if (!((List<?>) list).isEmpty()) {
                faults.add(where + what + " " + list);
            }
        });
    }
}
