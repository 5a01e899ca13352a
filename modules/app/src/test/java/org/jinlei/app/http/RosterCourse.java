package org.jinlei.app.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jinlei.app.server.TestDatabase;

/** Takes a roster through its pages over HTTP, as somebody at a desk does. */
public final class RosterCourse {

    private static final int PIECE = 4 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WAITED_FOR = "select case when status in ('ARRIVED', 'QUEUED', 'CHECKING', 'ORDERED', 'COMMITTING', 'RECALLED', 'UNDOING') then 0 else 1 end "
            + "from people_roster_batch where id = ?";

    private final Visitor visitor;
    private final long id;

    private RosterCourse(Visitor visitor, long id) {
        this.visitor = visitor;
        this.id = id;
    }

    /** Says what a roster is for. */
    public static RosterCourse open(Visitor visitor, String provider) {
        HttpResponse<String> saved = visitor.send(visitor.form("/people/rosters/edit", "roster:purpose").with("roster:purpose", "掌握辖区学生家庭监护状况")
                .with("roster:basis", "《未成年人保护法》第四十三条").with("roster:provider", provider).with("roster:assessment", "PIA-2026-001")
                .with("roster:fields", "GRADE", "CLASS_NAME", "STUDENT_NUMBER", "ETHNICITY", "VILLAGE", "FAMILY_TYPE", "FATHER_NAME", "FATHER_PHONE", "FATHER_AWAY",
                        "MOTHER_NAME", "MOTHER_PHONE", "MOTHER_AWAY", "GUARDIAN_NAME", "GUARDIAN_RELATION", "LEFT_BEHIND", "CLASS_TEACHER", "CLASS_TEACHER_PHONE", "BOARDING",
                        "REMARK").pressing("roster:save"));
        return at(visitor, saved);
    }

    private static RosterCourse at(Visitor visitor, HttpResponse<String> saved) {
        Matcher id = Pattern.compile("/people/rosters/view\\?id=(\\d+)").matcher(saved.headers().firstValue("Location").orElse(""));
        if (!id.find()) {
            throw new AssertionError("Not opened: " + saved.statusCode() + " " + saved.body());
        }
        return new RosterCourse(visitor, Long.parseLong(id.group(1)));
    }

    /** A roster that follows this one, for its mended rows. */
    public RosterCourse follow() {
        return at(visitor, pressed("steps:follow"));
    }

    public long id() {
        return id;
    }

    /** Sends a file and waits until it is known what became of it; the answer to its last piece. */
    public HttpResponse<String> upload(String name, byte[] bytes) {
        Matcher key = Pattern.compile("data-key=\"([0-9a-f]{64})\"").matcher(page(""));
        if (!key.find()) {
            throw new AssertionError("The page takes no file");
        }
        HttpResponse<String> begun = visitor.post("/attachment/begin", Map.of("kind", List.of("RosterBatch"), "owner", List.of(Long.toString(id)), "name", List.of(name),
                "size", List.of(Integer.toString(bytes.length))), "X-Jinlei-Key", key.group(1));
        if (begun.statusCode() != 200) {
            return begun;
        }
        for (int no = 0; no * PIECE < bytes.length; no++) {
            HttpResponse<String> piece = sent(key.group(1), "piece?upload=" + begun.body() + "&no=" + no, Arrays.copyOfRange(bytes, no * PIECE, Math.min(bytes.length, (no + 1) * PIECE)));
            if (piece.statusCode() != 200) {
                sent(key.group(1), "abandon?upload=" + begun.body(), new byte[0]);
                return piece;
            }
        }
        HttpResponse<String> finished = sent(key.group(1), "finish?upload=" + begun.body(), new byte[0]);
        settle();
        return finished;
    }

    private HttpResponse<String> sent(String key, String step, byte[] bytes) {
        return visitor.exchange(HttpRequest.newBuilder(Visitor.uri("/attachment/" + step)).header("X-Jinlei-Key", key)
                .header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofByteArray(bytes)));
    }

    /** Confirms the columns as they are proposed and waits for the dry run. */
    public RosterCourse check() {
        HttpResponse<String> saved = visitor.send(visitor.form("/people/rosters/columns?id=" + id, "columns:save").pressing("columns:save"));
        if (saved.statusCode() != 302) {
            throw new AssertionError("Columns not confirmed: " + saved.body());
        }
        return settle();
    }

    public RosterCourse commit() {
        pressed("steps:commit");
        return settle();
    }

    /** Orders the commit and does not wait for it. */
    public void order() {
        pressed("steps:commit");
    }

    public RosterCourse recall() {
        pressed("steps:recall");
        return settle();
    }

    /** Accepts all fixes of a kind. */
    public RosterCourse mend(String kind) {
        HttpResponse<String> answer = visitor.send(PageForm.in("roster", page("&rows=faulty&kind=" + kind), "mend:acceptAll").pressing("mend:acceptAll"));
        if (answer.statusCode() != 302) {
            throw new AssertionError("Not mended: " + answer.statusCode());
        }
        return this;
    }

    private HttpResponse<String> pressed(String button) {
        HttpResponse<String> answer = visitor.send(visitor.form("/people/rosters/view?id=" + id, button).pressing(button));
        if (answer.statusCode() != 302) {
            throw new AssertionError(button + " answers " + answer.statusCode());
        }
        return answer;
    }

    /** The page of the roster. */
    public String page(String more) {
        return visitor.get("/people/rosters/view?id=" + id + more).body();
    }

    /** The system has done what it was asked for. */
    public RosterCourse settle() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (TestDatabase.number(WAITED_FOR, id) == 0) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("Still " + status());
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
        return this;
    }

    public String status() {
        return fact("status");
    }

    /** A column of the roster's row. */
    public String fact(String column) {
        try {
            return TestDatabase.ask("select " + column + " from people_roster_batch where id = ?", id).get(0);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** New, changed, unchanged, duplicate, faulty, of age, left. */
    public String counts() {
        return fact("concat_ws(' ', rows_new, rows_changed, rows_unchanged, rows_duplicate, rows_faulty, rows_adult, rows_left)");
    }

    /** A workbook of one sheet. */
    public static byte[] workbook(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("学生");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.inlineString(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }
}
