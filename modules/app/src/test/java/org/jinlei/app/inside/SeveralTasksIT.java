package org.jinlei.app.inside;

import static org.jinlei.app.inside.CaseBench.CHIEF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.rules.SeveralDone;
import org.jinlei.platform.worklist.domain.SeveralTasksWork;
import org.jinlei.platform.worklist.domain.TaskGivingWork;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several tasks of a colleague given on at once: each on its own, or all of them or none. */
@ExtendWith(ArquillianExtension.class)
class SeveralTasksIT {

    private static final String REASON = "病假";
    private static final long NEVER = 987654321;

    @Inject
    private CaseBench bench;

    @Inject
    private SeveralTasksWork several;

    @Inject
    private TaskGivingWork one;

    @Inject
    private WorklistDesk desk;

    private long ill;
    private long receiver;
    private List<Long> tasks;

    @BeforeEach
    void aColleagueWithTwoTasksFallsIll() {
        String name = bench.colleague("ill" + Long.toString(System.nanoTime(), 36), CaseBench.STATION, Role.MINORS_CASE_OFFICER);
        LocalDate act = bench.today().minusDays(3);
        for (int month = 1; month <= 2; month++) {
            bench.file(name, bench.minor(BirthDate.on(act.minusYears(13).minusMonths(month), BirthEvidence.IDENTITY_CARD)), act);
        }
        ill = bench.user(name);
        receiver = bench.user("officer2");
        tasks = open();
        assertEquals(2, tasks.size());
    }

    @Test
    void all_together_are_given() {
        assertEquals(2, bench.as(CHIEF, () -> SeveralDone.together(tasks, () -> several.give(tasks, ill, receiver, REASON))).done());
        assertEquals(List.of(), open());
    }

    @Test
    void one_that_refuses_keeps_all_with_their_owner() {
        List<Long> more = new ArrayList<>(tasks);
        more.add(NEVER);
        SeveralDone outcome = bench.as(CHIEF, () -> SeveralDone.together(more, () -> several.give(more, ill, receiver, REASON)));
        assertEquals(0, outcome.done());
        assertNull(outcome.refused().get(0).why(), "a task that is not there is not told from one out of reach");
        assertEquals(tasks, open());
    }

    @Test
    void each_on_its_own_says_why_the_others_stay() {
        bench.as(CHIEF, () -> one.give(tasks.get(0), ill, receiver, REASON));
        SeveralDone outcome = bench.as(CHIEF, () -> SeveralDone.each(tasks, task -> one.give(task, ill, receiver, REASON)));
        assertEquals(1, outcome.done());
        assertEquals(List.of(tasks.get(0)), outcome.refused().stream().map(SeveralDone.Refusal::id).toList());
        assertEquals(List.of(), open());
    }

    @Test
    void those_are_offered_who_may_do_any_of_them() {
        List<Long> offered = bench.as(CHIEF, () -> several.colleagues(ill)).stream().map(UserSummary::id).toList();
        assertTrue(offered.contains(receiver));
        assertFalse(offered.contains(ill) || offered.contains(bench.user("community")));
    }

    private List<Long> open() {
        return bench.as(CHIEF, () -> desk.of(ill)).stream().filter(TaskRow::givable).map(TaskRow::id).sorted().toList();
    }
}
