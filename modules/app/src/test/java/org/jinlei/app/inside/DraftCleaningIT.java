package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.drafts.Drafts;
import org.jinlei.platform.drafts.domain.DraftDesk;
import org.jinlei.platform.drafts.domain.DraftForm;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drafts that nobody came back to are cleaned away, those of a sealed record go at once, and nobody has more than fifty. */
@ExtendWith(ArquillianExtension.class)
class DraftCleaningIT {

    private static final String JOB = "draft-cleaning";
    private static final String PAGE = "/cases/reports/edit";
    private static final String CHANGES = "{\"fields\":{\"report:place\":{\"v\":[\"东关\"],\"w\":[\"\"]}},\"gone\":[]}";

    @Resource(lookup = "java:/jdbc/JinleiMigration")
    private DataSource privileged;

    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    private DraftDesk desk;

    @Inject
    private Drafts drafts;

    @Inject
    private Access access;

    @Test
    void a_draft_is_kept_for_thirty_days() throws SQLException {
        kept("clean=1", List.of());
        kept("clean=2", List.of());
        change("update platform_draft set saved_at = now(6) - interval 31 day where address = 'clean=1'");
        change("update platform_draft set saved_at = now(6) - interval 29 day where address = 'clean=2'");
        clean();
        assertEquals(List.of(0L, 1L), List.of(number("select count(*) from platform_draft where address = 'clean=1'"),
                number("select count(*) from platform_draft where address = 'clean=2' and content is not null")));
        change("delete from platform_draft where address = 'clean=2'");
    }

    @Test
    void a_record_that_is_sealed_takes_everybodys_drafts_along() throws SQLException {
        long report = number("select min(id) from cases_report where sealed = 0");
        kept("seal=1", List.of("IncidentReport:" + report));
        kept("seal=2", List.of());
        drafts.forget("IncidentReport", report);
        assertEquals(List.of(0L, 1L), List.of(number("select count(*) from platform_draft where address = 'seal=1' and content is not null"),
                number("select count(*) from platform_draft where address = 'seal=2' and content is not null")));
        change("delete from platform_draft where address in ('seal=1', 'seal=2')");
    }

    @Test
    void the_fifty_first_draft_is_refused_and_the_others_go_on() throws SQLException {
        change("update platform_draft set content = null where user_id = (select id from platform_user where username = 'duty')");
        for (int i = 1; i <= 50; i++) {
            kept("duty", "many=" + i, List.of());
        }
        assertThrows(BrokenRule.class, () -> kept("duty", "many=51", List.of()));
        String twice = access.as("duty", () -> desk.open(new DraftForm(PAGE, "many=50", "report", List.of(), -1), null, null).resumed());
        access.as("duty", () -> {
            desk.save(twice, CHANGES);
            return null;
        });
        assertEquals(50, access.<Integer>as("duty", () -> desk.count()));
        change("delete from platform_draft where address like 'many=%'");
    }

    private void kept(String address, List<String> records) {
        kept("officer", address, records);
    }

    private void kept(String person, String address, List<String> records) {
        access.as(person, () -> {
            desk.save(desk.open(new DraftForm(PAGE, address, "report", records, -1), null, null).ticket(), CHANGES);
            return null;
        });
    }

    private void clean() throws SQLException {
        Job job = jobs.stream().filter(one -> one.name().equals(JOB)).findFirst().orElseThrow();
        change("insert ignore into platform_job_lease (name, owner, fencing_no, until_at) values ('" + JOB + "', '', 0, now(6))");
        change("update platform_job_lease set owner = 'test', fencing_no = fencing_no + 1, until_at = now(6) + interval 1 hour where name = '" + JOB + "'");
        job.run(number("select fencing_no from platform_job_lease where name = '" + JOB + "'"));
        change("update platform_job_lease set until_at = now(6) - interval 1 second where name = '" + JOB + "'");
    }

    private int change(String statement) throws SQLException {
        try (Connection connection = privileged.getConnection(); PreparedStatement prepared = connection.prepareStatement(statement)) {
            return prepared.executeUpdate();
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = privileged.getConnection(); PreparedStatement statement = connection.prepareStatement(query);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
