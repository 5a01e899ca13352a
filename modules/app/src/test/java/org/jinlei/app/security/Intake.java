package org.jinlei.app.security;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;

/** The form in which a report is taken, in its two steps: filling in and checking. */
final class Intake {

    private Intake() {
    }

    /** The first step, filled in sensibly. */
    static PageForm filled(Visitor visitor, String narrative) {
        return visitor.form("/cases/reports/edit").with("report:channel", "WALK_IN").with("report:narrative", narrative)
                .with("report:reporterName", "路人甲").with("report:reporterRelation", "邻居").pressing("report:check");
    }

    /** The second step, ready to be sent. */
    static PageForm checked(Visitor visitor, PageForm filled) {
        return checked(filled, visitor.send(filled));
    }

    /** The second step from the page that answered the first. */
    static PageForm checked(PageForm filled, HttpResponse<String> page) {
        PageForm second = PageForm.in(filled.action(), page.body(), "id=\"report\"");
        if (!second.buttons().contains("report:save")) {
            throw new AssertionError("The report was not accepted for checking: "
                    + page.body().replaceAll("(?s).*<div class=\"errors\"", "").replaceAll("(?s)</div>.*", ""));
        }
        return second.pressing("report:save");
    }

    static long count() throws SQLException {
        return TestDatabase.number("select count(*) from cases_report");
    }

    /** Everything that counts, to be compared with later. */
    static Map<String, String> everything() throws SQLException {
        return TestDatabase.checksums();
    }
}
