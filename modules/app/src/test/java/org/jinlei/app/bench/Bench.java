package org.jinlei.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jinlei.app.server.Workplace;

/**
 * Measures how fast pages open and files are made when the registers are full: {@code mvn -Pbench verify}. It starts servers of its own on
 * free ports, with data of their own for each size in {@code .jinlei/bench}, fills them once, and asks for each kind of page on one and
 * on sixteen connections, beside what the same page costs as a file of the same server and what its statements cost without any server.
 * The tables are printed and kept in {@code target/bench.txt}, each number in {@code target/bench.csv}. {@link Settings} tells what may be chosen.
 */
public final class Bench {

    /** How much slower than the first page a deep one may be, and how much slower the largest size than the smallest. */
    private static final double ALIKE = 1.2;
    private static final double START_SECONDS = 8;
    private static final double EXPORT_SECONDS_A_ROW = 25e-6;
    private static final double EXPORT_HEAP = 64;
    /** Pupils of a town, whose roster has to go in within so many seconds. A county has to go in at all. */
    private static final int TOWN = 8_167;
    private static final double ROSTER_SECONDS = 10;
    private static final double ROSTER_HEAP = 128;

    private final Settings settings = Settings.asTold();
    private final Report report = new Report();
    private final Map<Integer, List<Answered>> answers = new LinkedHashMap<>();

    private Bench() {
    }

    /** Measures everything; Ctrl-C stops the servers. */
    public static void main(String[] arguments) throws IOException, InterruptedException, TimeoutException, SQLException {
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

    private void run() throws IOException, InterruptedException, TimeoutException, SQLException {
        System.setProperty("jinlei.database.memory", "2G");
        try {
            for (int size : settings.sizes()) {
                try (Stage stage = new Stage(size)) {
                    measure(stage);
                }
            }
            if (!answers.isEmpty()) {
                compare();
            }
        } finally {
            report.write(Workplace.of("bench").project().resolve("target"));
        }
    }

    private void measure(Stage stage) throws IOException, InterruptedException, TimeoutException, SQLException {
        Path collections = stage.folder().resolve("log/gc.log");
        List<String> options = List.of("-Xlog:gc:file=" + collections);
        if (stage.size() == 0) {
            stage.restart(0, options);
            report.tell("The demonstration town; load " + Report.load());
        } else {
            measureAll(stage, collections, options);
        }
        Heap heap = new Heap(stage.servers().processOfWildFly(), collections);
        for (int rows : settings.rosters()) {
            new Rosters(stage, heap).measure(rows, report, taken -> tell(stage.size(), taken));
        }
        report.tell("load at the end " + Report.load());
    }

    private void measureAll(Stage stage, Path collections, List<String> options) throws IOException, InterruptedException, TimeoutException, SQLException {
        Filling filling = new Filling(stage);
        if (!filling.isDone()) {
            System.out.println("Loading " + stage.size() + " persons, case files and audit entries ...");
            long began = System.nanoTime();
            filling.fill();
            System.out.println("Loaded within " + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");
        }
        try (Stock stock = stage.stock()) {
            new Multiplied(stock).visitPlans();
            new Pupils(stock).enrol();
        }
        Starts.Started started = new Starts(stage).measure(settings.starts(), options);
        report.tell("");
        report.tell(stage.size() + " persons, case files and audit entries; " + settings.requests() + " requests after " + settings.warmUp() + ", then "
                + Settings.CONNECTIONS + " connections for " + settings.seconds() + " s; load " + Report.load());
        report.head();
        List<Answered> answered = answer(stage);
        answers.put(stage.size(), answered);
        tell(stage.size(), started);
        if (settings.exports()) {
            Heap heap = new Heap(stage.servers().processOfWildFly(), collections);
            tell(stage.size(), new Exports(stage, heap).measure());
        }
    }

    private List<Answered> answer(Stage stage) throws IOException, InterruptedException, SQLException {
        Map<Question, Connection> asked = new LinkedHashMap<>();
        for (Question question : new Questions(stage).all()) {
            asked.put(question, stage.as(question.account()));
            Requests.alone(asked.get(question), question.address(), settings.warmUp());
        }
        Map<Question, Series> alone = Requests.inTurns(asked, settings.requests());
        List<Answered> answered = new ArrayList<>();
        try (Stock stock = stage.stock(); StillPages still = new StillPages(stage)) {
            Statements statements = new Statements(stock);
            for (Question question : asked.keySet()) {
                List<Connection> many = stage.as(question.account(), Settings.CONNECTIONS);
                double server = Requests.processor(stage.servers().processOfWildFly());
                double database = Requests.processor(stage.servers().processOfDatabase());
                Requests.Together together = Requests.together(many, question.address(), settings.seconds());
                int requests = together.times().times().length;
                server = (Requests.processor(stage.servers().processOfWildFly()) - server) / requests;
                database = (Requests.processor(stage.servers().processOfDatabase()) - database) / requests;
                Connection.Answer shown = Requests.answer(asked.get(question), question.address());
                String file = still.keep(shown.text());
                Series stillAlone = Requests.alone(asked.get(question), file, settings.requests());
                Requests.Together stillTogether = Requests.together(many, file, settings.seconds() / 4);
                List<String> sql = statements.of(asked.get(question), question.address());
                Answered page = new Answered(stage.size(), question, Math.max(0, shown.text().split("<tr>", -1).length - 2), shown.body().length,
                        alone.get(question), together.times(), together.perSecond(), server, database, stillAlone, stillTogether.perSecond(),
                        statements.asked(sql), sql.size());
                report.page(page);
                answered.add(page);
            }
        }
        return answered;
    }

    private void tell(int size, Starts.Started started) {
        report.aim(size, "start", "seconds until the first page", started.median(), START_SECONDS);
        report.figure(size, "start", "", "seconds of processor until the first page", started.processor());
        report.tell("start: " + Report.number(started.processor()) + " s of processor until the first page");
        report.tell("idle: server " + started.resident() + " MB, of which heap in use " + started.heap() + " MB; database " + started.database() + " MB");
        report.figure(size, "idle", "", "server_mb", started.resident());
        report.figure(size, "idle", "", "heap_mb", started.heap());
        report.figure(size, "idle", "", "database_mb", started.database());
    }

    private void tell(int size, Exports.Made made) {
        String subject = made.rows() + " case files as a workbook";
        report.tell(subject + ": " + made.bytes() / 1024 + " KB, heap in use before " + made.heapBefore() + " MB, at most " + made.heapMost() + " MB");
        report.aim(size, subject, "seconds", made.seconds(), Math.max(1, made.rows() * EXPORT_SECONDS_A_ROW));
        report.aim(size, subject, "MB of heap more", made.heapMost() - made.heapBefore(), EXPORT_HEAP);
        report.figure(size, subject, "", "seconds beside another user", made.busy());
        report.figure(size, "another user's list, quiet", "narrow", "p95_ms", made.quiet().millis(95));
        report.aim(size, "another user's list meanwhile (quiet " + Report.number(made.quiet().millis(95)) + ")", "p95 ms", made.during().millis(95),
                2 * made.quiet().millis(95));
    }

    private void tell(int size, Rosters.Taken taken) {
        String subject = "roster of " + taken.rows() + " pupils, " + taken.which();
        report.tell(subject + ": heap in use before " + taken.heapBefore() + " MB, at most " + taken.heapMost() + " MB");
        double within = taken.rows() <= TOWN ? ROSTER_SECONDS : Double.POSITIVE_INFINITY;
        report.aim(size, subject, "seconds of dry run", taken.check(), within);
        report.aim(size, subject, "seconds of commit", taken.commit(), within);
        report.tell(subject + ": processor for the commit " + Report.number(taken.processor()[0]) + " s server, " + Report.number(taken.processor()[1])
                + " s database");
        report.figure(size, subject, "", "seconds of the server's processor for the commit", taken.processor()[0]);
        report.figure(size, subject, "", "seconds of the database's processor for the commit", taken.processor()[1]);
        report.aim(size, subject, "MB of heap more", taken.heapMost() - taken.heapBefore(), ROSTER_HEAP);
    }

    /** What is said of pages in relation to others: deep ones to first ones, the largest size to the smallest. */
    private void compare() {
        report.tell("");
        Map<String, Answered> smallest = byName(answers.values().iterator().next());
        answers.forEach((size, answered) -> {
            Map<String, Answered> pages = byName(answered);
            pages.forEach((name, page) -> {
                if (name.endsWith(Questions.DEEP_PAGE)) {
                    report.aim(size, size + " " + name, "times the first", ratio(page, pages.get(name.replace(Questions.DEEP_PAGE, Questions.FIRST))), ALIKE);
                }
                if (answers.size() > 1 && page.size() != smallest.get(name).size()) {
                    report.aim(size, size + " " + name, "times " + smallest.get(name).size(), ratio(page, smallest.get(name)), ALIKE);
                }
            });
        });
    }

    private static Map<String, Answered> byName(List<Answered> answered) {
        Map<String, Answered> pages = new LinkedHashMap<>();
        answered.forEach(page -> pages.put(page.question().name(), page));
        return pages;
    }

    private static double ratio(Answered one, Answered other) {
        return one.one().millis(50) / other.one().millis(50);
    }
}
