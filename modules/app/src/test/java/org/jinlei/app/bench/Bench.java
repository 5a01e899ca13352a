package org.jinlei.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinlei.app.server.Ports;
import org.jinlei.app.server.Servers;
import org.jinlei.app.server.Workplace;

/**
 * Measures how fast pages open when the registers are full: {@code mvn -Pbench}. It starts servers of its own on free ports, with data of
 * their own in {@code .jinlei/bench}, lets them load ten thousand, then a hundred thousand persons and case files, and asks for each
 * kind of page on one connection. The table is printed and kept in {@code target/bench.txt}.
 *
 * <p>{@code -Djinlei.bench.rows=10000,100000}, {@code -Djinlei.bench.warmup=1000} and {@code -Djinlei.bench.requests=500} change the amounts.
 */
public final class Bench {

    /** What a list page and a search may take, in milliseconds (median, one connection). */
    private static final double GOAL = 8;

    private static final String SIZES = "10000,100000";
    private static final int PAGES_DEEP = 200;
    private static final int ROUND = 50;
    private static final String LARGEST_PAGE = "size=100";
    private static final Pattern NEXT = Pattern.compile("<a class=\"turn\" href=\"([^\"]*)\" rel=\"next\"");
    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\"[^>]* href=\"([^\"]*)\"");

    private final Workplace workplace = Workplace.of("bench");
    private final Path accounts = workplace.folder().resolve("demonstration-accounts.txt");
    private final int warmUp = Integer.getInteger("jinlei.bench.warmup", 1000);
    private final int requests = Integer.getInteger("jinlei.bench.requests", 500);
    private final List<String> report = new ArrayList<>();

    private Bench() {
    }

    /** Measures everything; Ctrl-C stops the servers. */
    public static void main(String[] arguments) throws IOException, InterruptedException, TimeoutException {
        Thread starter = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            starter.interrupt();
            try {
                starter.join(Duration.ofSeconds(90).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "stop the bench"));
        new Bench().run();
    }

    private void run() throws IOException, InterruptedException, TimeoutException {
        FileLock held = workplace.lock();
        try {
            for (String rows : System.getProperty("jinlei.bench.rows", SIZES).split(",")) {
                measure(Integer.parseInt(rows.strip()));
            }
        } finally {
            held.release();
            Path target = workplace.project().resolve("target");
            Files.createDirectories(target);
            Files.write(target.resolve("bench.txt"), report);
        }
    }

    private void measure(int rows) throws IOException, InterruptedException, TimeoutException {
        Ports ports = Ports.anyFree();
        say("Loading " + rows + " persons and case files ...");
        long began = System.nanoTime();
        try (Servers servers = Servers.start(workplace, ports, Map.of("jinlei.demonstration", "true", "jinlei.demonstration.accounts",
                accounts.toString(), "jinlei.crowd", String.valueOf(rows), "jboss.as.management.blocking.timeout", "1200"))) {
            say("Ready after " + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s, log in " + servers.console());
            tell("");
            tell(rows + " persons, " + rows + " case files; medians of " + requests + " requests after " + warmUp + ", one connection, load "
                + load());
            tell(Measured.head());
            measureLists(ports.http());
            try (Connection administrator = new Connection(ports.http())) {
                administrator.logIn("security", password("security"));
                measure(administrator, Map.of("users", "/platform/users/list"));
            }
            measureOpen(ports.http());
            tell("load at the end " + load());
        }
    }

    private void measureLists(int port) throws IOException, InterruptedException {
        try (Connection officer = new Connection(port)) {
            officer.logIn("officer", password("officer"));
            Map<String, String> pages = new LinkedHashMap<>();
            for (String[] list : new String[][] {{"persons", "/people/list"}, {"case files", "/cases/list"}}) {
                pages.put(list[0], list[1]);
                pages.put(list[0] + ", 50 rows", list[1] + "?size=50");
                pages.put(list[0] + ", part of the name 晓月", list[1] + "?q=" + Connection.encoded("晓月"));
                pages.put(list[0] + ", one frequent character 王", list[1] + "?q=" + Connection.encoded("王"));
                pages.put(list[0] + ", full pinyin zhangwei", list[1] + "?q=zhangwei");
                pages.put(list[0] + ", initials zw", list[1] + "?q=zw");
                pages.put(list[0] + ", nobody's name", list[1] + "?q=xqqx");
                pages.put(list[0] + ", after " + PAGES_DEEP + " pages of 100", deep(officer, list[1]));
            }
            pages.put("reports", "/cases/reports/list");
            measure(officer, pages);
        }
    }

    private void measureOpen(int port) throws IOException, InterruptedException {
        try (Connection nobody = new Connection(port)) {
            Map<String, String> pages = new LinkedHashMap<>(Map.of("log-in page", "/login"));
            Matcher style = STYLE.matcher(nobody.get("/login").text());
            if (style.find()) {
                pages.put("style sheet", plain(style.group(1)));
            }
            measure(nobody, pages);
        }
    }

    /** The address of a page far behind the first, found as a person would: by turning pages. */
    private static String deep(Connection officer, String list) throws IOException {
        String address = list + "?" + LARGEST_PAGE;
        for (int page = 0; page < PAGES_DEEP; page++) {
            Matcher next = NEXT.matcher(officer.get(address).text());
            if (!next.find()) {
                break;
            }
            address = plain(next.group(1));
        }
        return address.replace(LARGEST_PAGE + "&", "");
    }

    private static String plain(String attribute) {
        return attribute.replace("&amp;", "&");
    }

    /** Warms all pages up, then asks for them in turns, so that a slow moment of the machine does not fall on one kind alone. */
    private void measure(Connection connection, Map<String, String> pages) throws IOException, InterruptedException {
        Map<String, long[]> times = new LinkedHashMap<>();
        for (String kind : pages.keySet()) {
            times.put(kind, new long[requests]);
            for (int i = 0; i < warmUp; i++) {
                answer(connection, pages.get(kind));
            }
        }
        for (int round = 0; round < requests; round += ROUND) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                for (int i = round; i < Math.min(requests, round + ROUND); i++) {
                    times.get(page.getKey())[i] = answer(connection, page.getValue()).nanos();
                }
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Connection.Answer shown = answer(connection, page.getValue());
            int rows = Math.max(0, shown.text().split("<tr>", -1).length - 2);
            tell(new Measured(page.getKey(), rows, shown.body().length, times.get(page.getKey())).line(GOAL));
        }
    }

    private static Connection.Answer answer(Connection connection, String path) throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("The bench was stopped");
        }
        Connection.Answer answer = connection.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + " was answered " + answer.status());
        }
        return answer;
    }

    private String password(String user) throws IOException {
        return Files.readAllLines(accounts).stream().map(line -> line.strip().split("\\s+")).filter(words -> words.length > 1 && words[0].equals(user))
            .map(words -> words[1]).findFirst().orElseThrow(() -> new IOException("No account " + user));
    }

    private static String load() {
        return String.format(Locale.ROOT, "%.2f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void tell(String line) {
        report.add(line);
        say(line);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
