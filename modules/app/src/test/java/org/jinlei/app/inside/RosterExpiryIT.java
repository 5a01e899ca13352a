package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.people.SchoolTerm;
import org.jinlei.people.domain.roster.RosterField;
import org.jinlei.people.domain.roster.RosterKeeping;
import org.jinlei.people.domain.roster.RosterPurpose;
import org.jinlei.people.domain.roster.RosterReading;
import org.jinlei.people.domain.roster.RosterStatus;
import org.jinlei.people.domain.roster.RosterWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What came with a roster is kept as long as was said, longer for a reason only, and is then deleted; what the register has of it stays (rule 43). */
@ExtendWith(ArquillianExtension.class)
class RosterExpiryIT {

    private static final String JOB = "roster-expiry";
    private static final String ROWS = "select count(*) from people_roster_row where batch_id = ";
    private static final String TASKS = "select count(*) from platform_task where subject_kind = 'RosterBatch' and done_at is null and subject_id = ";

    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    private RosterWork work;

    @Inject
    private RosterReading reading;

    @Inject
    private Access access;

    @Inject
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private CaseBench bench;

    private final LocalDate today = LocalDate.now();
    private long id;

    @BeforeEach
    void aRosterIsThere() throws Exception {
        id = officer(() -> work.open(new RosterPurpose("性能", "依据", "到期小学", "PIA-1", today.plusYears(1), EnumSet.of(RosterField.GRADE), SchoolTerm.of(today),
                bench.unit(CaseBench.STATION))));
        change("insert into people_roster_row (batch_id, status, sheet, line, pupil) values (" + id + ", 'NEW', '', 2, x'00')");
        change("insert into people_roster_fault (batch_id, row_id, kind, takeable, fixable, fault) select batch_id, id, 'NUMBER_MISSING', 1, 0, x'00' from people_roster_row where batch_id = " + id);
        change("update people_roster_batch set status = 'COMMITTED', committed_at = now(6), rows_new = 1 where id = " + id);
    }

    @AfterEach
    void itIsNoMore() throws Exception {
        change("delete from people_roster_fault where batch_id = " + id);
        change("delete from people_roster_row where batch_id = " + id);
        change("delete from platform_task where subject_kind = 'RosterBatch' and subject_id = " + id);
        change("delete from people_roster_batch where id = " + id);
    }

    @Test
    void whoever_brought_it_is_reminded_and_keeps_it_longer_for_a_reason() throws Exception {
        run();
        assertEquals(0, number(TASKS + id), "not yet");
        change("update people_roster_batch set expires_on = '" + today.plusDays(14) + "' where id = " + id);
        run();
        assertEquals(1, number(TASKS + id));
        assertThrows(BrokenRule.class, () -> prolong(today.plusYears(1), " "));
        assertThrows(BrokenRule.class, () -> prolong(today.plusYears(4), "本学年仍需核对"));
        prolong(today.plusYears(1), "本学年仍需核对");
        assertEquals(0, number(TASKS + id), "done with the reason");
        assertEquals("本学年仍需核对", officer(() -> reading.view(id).kept().prolongedFor()));
        run();
        assertEquals(1, number(ROWS + id));
    }

    @Test
    void its_contents_are_deleted_on_the_day_after_and_it_cannot_be_taken_back() throws Exception {
        change("update people_roster_batch set expires_on = '" + today + "', keeping = 'REMINDED' where id = " + id);
        run();
        assertEquals(1, number(ROWS + id), "on its last day it is still there");
        change("update people_roster_batch set expires_on = '" + today.minusDays(1) + "' where id = " + id);
        run();
        assertEquals(0, number(ROWS + id));
        assertEquals(0, number("select count(*) from people_roster_fault where batch_id = " + id));
        assertEquals(RosterKeeping.GONE, officer(() -> reading.view(id).kept().keeping()));
        assertEquals("到期小学 1", officer(() -> reading.view(id).purpose().provider() + " " + reading.view(id).counts().rowsNew()), "the bare record stays");
        assertFalse(officer(() -> reading.view(id).isRecallable()));
        assertThrows(BrokenRule.class, () -> officer(() -> {
            work.recall(id);
            return null;
        }));
        assertThrows(BrokenRule.class, () -> prolong(today.plusYears(1), "晚了"));
        assertEquals(1, number("select count(*) from platform_audit_entry where action = 'RosterExpiring.expire' and result = 'DONE' and subjects like '%RosterBatch:" + id + "%'"));
    }

    @Test
    void one_that_never_reached_the_register_is_given_up_and_one_at_work_is_left_alone() throws Exception {
        change("update people_roster_batch set expires_on = '" + today.minusDays(1) + "', status = 'COMMITTING' where id = " + id);
        change("update people_roster_batch set touched_at = now(6) + interval 1 hour where id = " + id);
        run();
        assertEquals(1, number(ROWS + id), "the system is at work with it");
        change("update people_roster_batch set status = 'CHECKED', touched_at = now(6) where id = " + id);
        run();
        assertEquals(0, number(ROWS + id));
        assertTrue(officer(() -> reading.view(id).status() == RosterStatus.DROPPED));
    }

    private void prolong(LocalDate until, String reason) {
        officer(() -> {
            work.prolong(id, reading.view(id).version(), until, reason);
            return null;
        });
    }

    private <T> T officer(Supplier<T> asked) {
        return access.as(CaseBench.OFFICER, asked);
    }

    private void run() {
        Job job = jobs.stream().filter(one -> one.name().equals(JOB)).findFirst().orElseThrow();
        access.asJob(JOB, () -> {
            job.run(0);
            return null;
        });
    }

    private void change(String statement) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }

    private long number(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }
}
