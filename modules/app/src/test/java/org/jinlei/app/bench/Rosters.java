package org.jinlei.app.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinlei.app.http.PageForm;
import org.jinlei.people.SchoolTerm;

/** Takes rosters in: dry run, commit, the same file again, and back, so that the next run finds the same register; and watches the heap. */
final class Rosters {

    private static final String[] FIELDS = {"GRADE", "CLASS_NAME", "STUDENT_NUMBER", "ETHNICITY", "VILLAGE", "FAMILY_TYPE", "FATHER_NAME", "FATHER_PHONE", "FATHER_AWAY",
            "MOTHER_NAME", "MOTHER_PHONE", "MOTHER_AWAY", "GUARDIAN_NAME", "GUARDIAN_RELATION", "LEFT_BEHIND", "CLASS_TEACHER", "CLASS_TEACHER_PHONE", "BOARDING"};
    private static final String[][] ANALYSIS = {{"family situations", "/welfare/analysis/view"}, {"family situations, narrowed", "/welfare/analysis/view?away=BOTH&grade=PRIMARY_3"},
            {"two terms compared", "/welfare/analysis/compare"}};
    private static final double ANALYSIS_MILLIS = 150;
    private static final int REQUESTS = 50;
    private static final int PIECE = 4 << 20;
    private static final long MINUTES = 60;

    private final Stage stage;
    private final Heap heap;

    Rosters(Stage stage, Heap heap) {
        this.stage = stage;
        this.heap = heap;
    }

    /**
     * A roster that was taken in.
     *
     * @param which      whether its pupils were new
     * @param processor  seconds of processor that the commit took, of the server and of the database
     * @param heapBefore megabytes in use before it
     * @param heapMost   most megabytes in use after a collection meanwhile
     */
    record Taken(int rows, String which, double check, double commit, double[] processor, long heapBefore, long heapMost) {
    }

    /**
     * The first roster with nothing but new pupils, and the same pupils again in the next term; the analysis of both; taken back in the other order.
     *
     * @param report where it is told, each as soon as it is known: of a county it takes many minutes
     * @param taken  is told what taking in has cost
     */
    void measure(int rows, Report report, Consumer<Taken> taken) throws IOException, InterruptedException, SQLException {
        byte[] file = new RosterFile().workbook(rows);
        SchoolTerm term = SchoolTerm.of(LocalDate.now());
        try (Stock stock = stage.stock()) {
            Connection officer = stage.as("officer");
            Course first = new Course(stock, officer, rows);
            taken.accept(first.take(file, term.previous(), "new"));
            Course again = new Course(stock, officer, rows);
            taken.accept(again.take(file, term, "known, next term"));
            stock.run("analyze table people_enrolment, welfare_situation, welfare_situation_block");
            for (String[] page : ANALYSIS) {
                Requests.alone(officer, page[1], REQUESTS);
                report.aim(stage.size(), page[0] + ", " + rows + " pupils", "p50 ms", Requests.alone(officer, page[1], REQUESTS).millis(50), ANALYSIS_MILLIS);
            }
            String subject = "roster of " + rows + " pupils";
            report.figure(stage.size(), subject, "", "seconds of taking back what was known", again.undo());
            report.figure(stage.size(), subject, "", "seconds of taking back what was new", first.undo());
            report.tell(subject + ", taken back: known " + Report.number(again.undone) + " s, new " + Report.number(first.undone) + " s");
        }
    }

    /** One roster on its way in and back. */
    private final class Course {

        private final Stock stock;
        private final Connection officer;
        private final int rows;
        private String view;
        private long id;
        private double undone;

        Course(Stock stock, Connection officer, int rows) {
            this.stock = stock;
            this.officer = officer;
            this.rows = rows;
        }

        Taken take(byte[] file, SchoolTerm term, String which) throws IOException, InterruptedException, SQLException {
            String edit = "/people/rosters/edit";
            PageForm form = PageForm.in(edit, officer.get(edit).text(), "roster:purpose").with("roster:purpose", "性能测量").with("roster:basis", "性能测量")
                    .with("roster:provider", "性能测量 " + rows).with("roster:assessment", "0").with("roster:term", term.code()).with("roster:fields", FIELDS);
            view = officer.send(form.pressing("roster:save")).location().replaceFirst("&done=.*", "").replaceFirst("^https?://[^/]+", "");
            id = Long.parseLong(view.replaceFirst(".*id=", ""));
            long before = heap.settled();
            int mark = heap.mark();
            send(officer, view, id, file);
            await(stock, id, "COLUMNS");
            String columns = "/people/rosters/columns?id=" + id;
            double check = timed("CHECKED", PageForm.in(columns, officer.get(columns).text(), "columns:save").pressing("columns:save"));
            double server = Requests.processor(stage.servers().processOfWildFly());
            double database = Requests.processor(stage.servers().processOfDatabase());
            double commit = timed("COMMITTED", PageForm.in(view, officer.get(view).text(), "steps:commit").pressing("steps:commit"));
            double[] processor = new double[] {(Requests.processor(stage.servers().processOfWildFly()) - server) / 1000,
                    (Requests.processor(stage.servers().processOfDatabase()) - database) / 1000};
            long most = Math.max(before, heap.most(mark));
            awaitEvents();
            return new Taken(rows, which, check, commit, processor, before, most);
        }

        double undo() throws IOException, InterruptedException, SQLException {
            undone = timed("UNDONE", PageForm.in(view, officer.get(view).text(), "steps:recall").pressing("steps:recall"));
            awaitEvents();
            return undone;
        }

        /** Seconds from pressing the button until the roster is there. */
        private double timed(String status, PageForm form) throws IOException, InterruptedException, SQLException {
            long began = System.nanoTime();
            officer.send(form);
            await(stock, id, status);
            return (System.nanoTime() - began) / 1e9;
        }

        /** Who hears of it afterwards shall not disturb what is measured next. */
        private void awaitEvents() throws InterruptedException, SQLException {
            while (stock.number("select count(*) from platform_event_publication where status in ('PUBLISHED', 'RESUBMITTED')") > 0) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static void send(Connection officer, String view, long id, byte[] file) throws IOException {
        Matcher key = Pattern.compile("data-key=\"([0-9a-f]{64})\"").matcher(officer.get(view).text());
        if (!key.find()) {
            throw new IOException("The roster takes no file");
        }
        String upload = officer.post("/attachment/begin?kind=RosterBatch&owner=" + id + "&name=bench.xlsx&size=" + file.length, key.group(1), new byte[0]).text();
        for (int no = 0; no * PIECE < file.length; no++) {
            officer.post("/attachment/piece?upload=" + upload + "&no=" + no, key.group(1), Arrays.copyOfRange(file, no * PIECE, Math.min(file.length, (no + 1) * PIECE)));
        }
        Connection.Answer finished = officer.post("/attachment/finish?upload=" + upload, key.group(1), new byte[0]);
        if (finished.status() != 200) {
            throw new IOException("The file was answered " + finished.status() + " " + finished.text());
        }
    }

    private static void await(Stock stock, long id, String status) throws IOException, InterruptedException, SQLException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (true) {
            String[] row = stock.rows("select status, failure from people_roster_batch where id = " + id).get(0);
            if (row[0].equals(status)) {
                return;
            }
            if (row[1] != null || System.nanoTime() > end) {
                throw new IOException("The roster is " + row[0] + " " + row[1]);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
