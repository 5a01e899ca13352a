package org.jinlei.app.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinlei.app.http.PageForm;

/** Takes a roster in: dry run, commit, and back, so that the next run finds the same register; and watches the heap. */
final class Rosters {

    private static final int PIECE = 4 << 20;
    private static final long MINUTES = 30;

    private final Stage stage;
    private final Heap heap;

    Rosters(Stage stage, Heap heap) {
        this.stage = stage;
        this.heap = heap;
    }

    /**
     * A roster that was taken in and back.
     *
     * @param heapBefore megabytes in use before it
     * @param heapMost   most megabytes in use after a collection meanwhile
     */
    record Taken(int rows, double check, double commit, double undo, long heapBefore, long heapMost) {
    }

    Taken measure(int rows) throws IOException, InterruptedException, SQLException {
        byte[] file = new RosterFile().workbook(rows);
        try (Stock stock = stage.stock()) {
            Connection officer = stage.as("officer");
            String edit = "/people/rosters/edit";
            PageForm form = PageForm.in(edit, officer.get(edit).text(), "roster:purpose").with("roster:purpose", "性能测量").with("roster:basis", "性能测量")
                    .with("roster:provider", "性能测量 " + rows).with("roster:assessment", "0").with("roster:fields", "GRADE", "CLASS_NAME", "STUDENT_NUMBER", "ETHNICITY", "VILLAGE",
                            "FAMILY_TYPE", "FATHER_NAME", "FATHER_PHONE", "FATHER_AWAY", "MOTHER_NAME", "MOTHER_PHONE", "MOTHER_AWAY", "GUARDIAN_NAME", "GUARDIAN_RELATION",
                            "LEFT_BEHIND", "CLASS_TEACHER", "CLASS_TEACHER_PHONE", "BOARDING");
            String view = officer.send(form.pressing("roster:save")).location().replaceFirst("&done=.*", "").replaceFirst("^https?://[^/]+", "");
            long id = Long.parseLong(view.replaceFirst(".*id=", ""));
            send(officer, view, id, file);
            wait(stock, id, "COLUMNS");
            long before = heap.settled();
            int mark = heap.mark();
            String columns = "/people/rosters/columns?id=" + id;
            double check = timed(stock, id, "CHECKED", officer, PageForm.in(columns, officer.get(columns).text(), "columns:save").pressing("columns:save"));
            double commit = timed(stock, id, "COMMITTED", officer, PageForm.in(view, officer.get(view).text(), "steps:commit").pressing("steps:commit"));
            long most = Math.max(before, heap.most(mark));
            double undo = timed(stock, id, "UNDONE", officer, PageForm.in(view, officer.get(view).text(), "steps:recall").pressing("steps:recall"));
            return new Taken(rows, check, commit, undo, before, most);
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

    /** Seconds from pressing the button until the roster is there. */
    private static double timed(Stock stock, long id, String status, Connection officer, PageForm form) throws IOException, InterruptedException, SQLException {
        long began = System.nanoTime();
        officer.send(form);
        wait(stock, id, status);
        return (System.nanoTime() - began) / 1e9;
    }

    private static void wait(Stock stock, long id, String status) throws IOException, InterruptedException, SQLException {
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
