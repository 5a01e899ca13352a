package org.jinlei.welfare.domain.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinlei.cases.ReportSituation;
import org.jinlei.people.Datum;
import org.jinlei.people.Position;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** When a child is visited next, what an account of a visit has to say, and in which order villages are gone to. */
class VisitRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDateTime NOW = TODAY.atTime(15, 0);

    @Test
    void the_next_visit_is_due_a_rhythm_after_the_child_was_seen() {
        VisitPlan plan = plan();
        assertEquals(TODAY.plusDays(90), plan.facts().dueOn());
        plan.visited(TODAY.minusDays(100), null);
        assertEquals(TODAY.minusDays(10), plan.facts().dueOn(), "typed back from paper: overdue at once");
        plan.askFor(30);
        plan.visited(TODAY, null);
        assertEquals(TODAY.plusDays(30), plan.facts().dueOn());
    }

    @Test
    void what_was_agreed_and_a_campaign_come_before_the_rhythm_and_never_after_it() {
        VisitPlan plan = plan();
        plan.visited(TODAY, TODAY.plusDays(7));
        assertEquals(TODAY.plusDays(7), plan.facts().dueOn());
        plan.visited(TODAY, TODAY.plusDays(200));
        assertEquals(TODAY.plusDays(90), plan.facts().dueOn());
        plan.askedUntil(TODAY.plusDays(20));
        assertEquals(TODAY.plusDays(20), plan.facts().dueOn());
        plan.askedUntil(null);
        assertEquals(TODAY.plusDays(90), plan.facts().dueOn());
    }

    @Test
    void another_rhythm_for_one_child_needs_a_reason() {
        VisitPlan plan = plan();
        refused(VisitRule.OWN_RHYTHM_NEEDS_A_REASON, () -> plan.decide(7, " "));
        refused(VisitRule.OWN_RHYTHM_NEEDS_A_REASON, () -> plan.decide(0, "病"));
        refused(VisitRule.OWN_RHYTHM_NEEDS_A_REASON, () -> plan.decide(VisitPlan.LONGEST_DAYS + 1, "外地就读"));
        plan.decide(7, "奶奶住院");
        assertEquals(TODAY.plusDays(7), plan.facts().dueOn());
        plan.decide(null, null);
        assertEquals(90, plan.facts().rhythm());
        refused(VisitRule.VISIT_IS_MADE_BY_TWO, () -> plan.give(3L, 3L));
    }

    @Test
    void an_ended_plan_goes_on_from_the_day_on_which_the_file_does() {
        VisitPlan plan = plan();
        plan.end(TODAY.plusDays(3));
        assertFalse(plan.isActive());
        plan.resume(TODAY.plusDays(400));
        assertTrue(plan.isActive());
        assertEquals(TODAY.plusDays(490), plan.facts().dueOn());
    }

    @Test
    void whoever_went_to_the_child_in_the_former_village_goes_there_no_longer() {
        VisitPlan plan = plan();
        plan.give(7L, 8L);
        plan.follow(new ChildFileFacts(1, 2, 9, 10L, null, 5, NOW, FileStatus.OPEN, null, false, null, null, null, null));
        assertEquals("9 10 null null", plan.facts().stationId() + " " + plan.facts().unitId() + " " + plan.facts().visitor() + " " + plan.facts().companion(), "rule 39");
    }

    @Test
    void weeks_end_on_sunday() {
        assertEquals(DueState.NOT_VISITED, DueState.of(TODAY.minusDays(1), TODAY));
        assertEquals(DueState.DUE_THIS_WEEK, DueState.of(TODAY, TODAY));
        assertEquals(DueState.DUE_THIS_WEEK, DueState.of(LocalDate.of(2026, 11, 29), TODAY));
        assertEquals(DueState.PLANNED_LATER, DueState.of(LocalDate.of(2026, 11, 30), TODAY));
    }

    @Test
    void an_account_says_what_was_found() {
        seen(Impression.ALL_RIGHT, null, Set.of()).requireComplete(NOW);
        refused(VisitRule.PROBLEM_IS_DESCRIBED, () -> seen(Impression.TO_BE_WATCHED, " ", Set.of()).requireComplete(NOW));
        refused(VisitRule.SEEN_CHILD_IS_DESCRIBED, () -> seen(null, null, Set.of()).requireComplete(NOW));
        refused(VisitRule.SITUATION_IS_DESCRIBED, () -> seen(Impression.ALL_RIGHT, null, Set.of(ReportSituation.ABANDONED_OR_UNATTENDED)).requireComplete(NOW));
        seen(Impression.PROBLEM, "手臂有瘀伤", Set.of(ReportSituation.INJURED_AS_BY_VIOLENCE)).requireComplete(NOW);
    }

    @Test
    void a_visit_is_made_by_two_in_the_past() {
        refused(VisitRule.VISIT_IS_MADE_BY_TWO, () -> notMet(NOW, null, null, "锁门").requireComplete(NOW));
        refused(VisitRule.VISIT_IS_MADE_BY_TWO, () -> notMet(NOW, 5L, null, "锁门").requireComplete(NOW));
        refused(VisitRule.UNSEEN_CHILD_NEEDS_A_REASON, () -> notMet(NOW, 6L, null, null).requireComplete(NOW));
        refused(VisitRule.VISIT_LIES_IN_THE_PAST, () -> notMet(NOW.plusMinutes(1), 6L, null, "锁门").requireComplete(NOW));
        notMet(NOW, null, "村儿童主任", "去镇上亲戚家").requireComplete(NOW);
        NewVisit backwards = new NewVisit(NOW, VisitPlace.CHILDS_HOME, 5, 6L, null, null, false, "锁门", Set.of(), null, null, null, null, null, null, Set.of(), null, TODAY);
        refused(VisitRule.NEXT_VISIT_LIES_AHEAD, () -> backwards.requireComplete(NOW));
    }

    @Test
    void a_correction_keeps_what_was_written_and_says_why() {
        NewVisit first = notMet(NOW, 6L, null, "锁门");
        refused(VisitRule.CORRECTION_NEEDS_A_REASON, () -> new VisitVersion(1, 2, first, " ", 5, NOW));
        NewVisit found = seen(Impression.PROBLEM, "手臂有瘀伤", Set.of(ReportSituation.INJURED_AS_BY_VIOLENCE, ReportSituation.ABANDONED_OR_UNATTENDED));
        assertEquals(found, new VisitVersion(1, 2, found, "补记", 5, NOW).facts().said(), "nothing of it is lost");
    }

    @Test
    void villages_are_gone_to_by_the_nearest_that_is_left() {
        Map<Long, Position> positions = Map.of(1L, at("112.90", "35.50"), 2L, at("112.99", "35.50"), 3L, at("112.93", "35.50"),
                4L, new Position(new BigDecimal("112.905"), new BigDecimal("35.50"), Datum.GCJ_02));
        assertEquals(List.of(1L, 3L, 2L, 4L, 5L), RouteOrder.of(List.of(2L, 4L, 3L, 1L, 5L), positions, at("112.89", "35.50")),
                "other datums are never mixed in (rule 49)");
        assertEquals(3L, RouteOrder.of(List.of(1L, 2L, 3L), positions, null).get(0), "without a start from the middle");
    }

    @Test
    void distances_within_a_township_are_right_to_the_metre() {
        assertEquals(1000, RouteOrder.metres(new double[] {112.90, 35.50}, new double[] {112.90, 35.508983}), 1);
        assertEquals(1000, RouteOrder.metres(new double[] {112.90, 35.50}, new double[] {112.911034, 35.50}), 1);
    }

    private static Position at(String longitude, String latitude) {
        return new Position(new BigDecimal(longitude), new BigDecimal(latitude), Datum.CGCS2000);
    }

    private static VisitPlan plan() {
        return new VisitPlan(new ChildFileFacts(1, 2, 3, 4L, null, 5, NOW, FileStatus.OPEN, null, false, null, null, null, null), 90, TODAY);
    }

    private static NewVisit seen(Impression care, String conditions, Set<ReportSituation> situations) {
        return new NewVisit(NOW.minusHours(1), VisitPlace.CHILDS_HOME, 5, 6L, null, null, true, null, Set.of(SeenAdult.GRANDPARENTS_SEEN), care, Impression.ALL_RIGHT,
                Impression.ALL_RIGHT, conditions, "冬衣", "想妈妈", situations, "已联系母亲", TODAY.plusDays(7));
    }

    private static NewVisit notMet(LocalDateTime at, Long companion, String name, String why) {
        return new NewVisit(at, VisitPlace.CHILDS_HOME, 5, companion, name, null, false, why, Set.of(), null, null, null, null, null, null, Set.of(), null, null);
    }

    private static void refused(VisitRule rule, Executable work) {
        assertEquals(rule, assertThrows(BrokenRule.class, work).rule());
    }
}
