package org.jinlei.cases.domain.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentoringRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 14, 2026-03-16", "FORTNIGHTLY, 14, 2026-03-16", "MONTHLY, 14, 2026-04-02",
        "WEEKLY, 3, 2026-03-09", "FORTNIGHTLY, 10, 2026-03-16", "MONTHLY, 60, 2026-05-01"
    })
    void a_minor_counts_as_reached_for_the_days_that_are_set_and_at_least_a_round(MentoringRhythm rhythm, int days, LocalDate last) {
        assertFalse(PlanProgress.isSilent(false, rhythm, MONDAY.minusDays(9), MONDAY, last, days));
        assertTrue(PlanProgress.isSilent(false, rhythm, MONDAY.minusDays(9), MONDAY, last.plusDays(1), days));
        assertTrue(PlanProgress.isSilent(false, rhythm, MONDAY, null, last.plusDays(1), days), "before the first meeting its beginning counts");
        assertFalse(PlanProgress.isSilent(true, rhythm, MONDAY, null, last.plusDays(1), days), "nobody is missed after the end");
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-03-05, 2026-03-02", "WEEKLY, 2026-03-06, 2026-03-09", "WEEKLY, 2026-03-13, ", "WEEKLY, 2026-02-27, 2026-03-02", "WEEKLY, 2026-02-26, ",
        "MONTHLY, 2026-02-15, 2026-03-02", "MONTHLY, 2026-02-14, "
    })
    void a_meeting_is_the_planned_one_half_a_round_away_at_most(MentoringRhythm rhythm, LocalDate day, LocalDate meant) {
        assertEquals(Optional.ofNullable(meant), rhythm.meant(List.of(MONDAY, MONDAY.plusDays(7)), day));
    }

    @Test
    void a_meeting_is_put_off_to_a_later_day_for_a_reason_and_planned_once() {
        MentoringContact contact = new MentoringContact(1, MONDAY, "谈作息", 7L);
        refused(MentoringRule.MEETING_IS_PUT_OFF_TO_A_LATER_DAY, () -> contact.postpone(MONDAY, "感冒", MONDAY));
        refused(MentoringRule.MEETING_IS_PUT_OFF_TO_A_LATER_DAY, () -> contact.postpone(MONDAY.plusDays(1), "感冒", MONDAY.plusDays(2)));
        refused(CaseRule.RETURNING_NEEDS_A_REASON, () -> contact.postpone(MONDAY.plusDays(1), " ", MONDAY));
        assertTrue(facts(contact).isOpen());
        MentoringContact later = contact.postpone(MONDAY.plusDays(1), "感冒", MONDAY);
        assertEquals(MONDAY.plusDays(1), later.facts().plannedOn());
        assertEquals("谈作息", later.facts().plannedTopic());
        assertEquals(7L, later.facts().plannedWith());
        PlanProgress progress = PlanProgress.of(plan().facts(), List.of(facts(contact), later.facts()), MONDAY, 14);
        assertEquals(1, progress.planned());
        assertEquals(1, progress.postponed());
        assertEquals(0, progress.missed());
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> contact.postpone(MONDAY.plusDays(2), "感冒", MONDAY));
        refused(MentoringRule.MEETING_IS_PUT_OFF_TO_A_LATER_DAY, () -> new MentoringContact(1, null).postpone(MONDAY, "感冒", MONDAY));
    }

    @Test
    void who_is_neither_of_the_family_nor_of_the_police_joins_by_the_guardians_consent() {
        for (CompanionRole role : List.of(CompanionRole.TEACHER, CompanionRole.VILLAGE, CompanionRole.VOLUNTEER, CompanionRole.OTHER)) {
            refused(MentoringRule.OUTSIDERS_JOIN_BY_THE_GUARDIANS_CONSENT, () -> new MentoringCompanion(1, companion(role, "王老师", null, "父亲")));
            refused(MentoringRule.OUTSIDERS_JOIN_BY_THE_GUARDIANS_CONSENT, () -> new MentoringCompanion(1, companion(role, "王老师", MONDAY.plusDays(1), "父亲")));
            refused(MentoringRule.OUTSIDERS_JOIN_BY_THE_GUARDIANS_CONSENT, () -> new MentoringCompanion(1, companion(role, "王老师", MONDAY, " ")));
            new MentoringCompanion(1, companion(role, "王老师", MONDAY, "父亲"));
        }
        new MentoringCompanion(1, companion(CompanionRole.PARENT, "母亲", null, null));
        refused(MentoringRule.GROUP_MEMBER_IS_NAMED, () -> new MentoringCompanion(1, companion(CompanionRole.PARENT, " ", null, null)));
        refused(MentoringRule.GROUP_MEMBER_IS_NAMED, () -> new MentoringCompanion(1, companion(CompanionRole.OFFICER, "某民警", null, null)));
        new MentoringCompanion(1, new NewCompanion(CompanionRole.OFFICER, 5L, null, null, null, MONDAY, null, null));
    }

    @Test
    void an_assessment_judges_every_area_and_has_no_score() {
        assessment(AssessmentStage.START, MONDAY).requireComplete();
        for (AssessmentArea left : AssessmentArea.values()) {
            Assessment incomplete = new Assessment(AssessmentStage.START, MONDAY, 0, findings().stream().filter(one -> one.area() != left).toList());
            refused(MentoringRule.ASSESSMENT_JUDGES_EVERY_AREA, incomplete::requireComplete);
        }
        assertFalse(new AreaFinding(AssessmentArea.SCHOOL, null, "逃课").isComplete());
        assertFalse(new AreaFinding(AssessmentArea.NEEDS, null, " ").isComplete());
    }

    @Test
    void assessments_follow_each_other_within_the_mentoring() {
        Assessment start = assessment(AssessmentStage.START, MONDAY);
        Assessment end = assessment(AssessmentStage.END, MONDAY.plusDays(60));
        LocalDate today = MONDAY.plusDays(60);
        start.requireInOrder(List.of(), MONDAY, today);
        end.requireInOrder(List.of(start), MONDAY, today);
        assessment(AssessmentStage.MIDDLE, MONDAY.plusDays(60)).requireInOrder(List.of(start, end), MONDAY, today);
        Rule rule = MentoringRule.ASSESSMENTS_FOLLOW_THE_MENTORING;
        refused(rule, () -> start.requireInOrder(List.of(), MONDAY.plusDays(1), today));
        refused(rule, () -> end.requireInOrder(List.of(start), MONDAY, today.minusDays(1)));
        refused(rule, () -> end.requireInOrder(List.of(), MONDAY, today));
        refused(rule, () -> assessment(AssessmentStage.END, MONDAY.plusDays(1)).requireInOrder(List.of(assessment(AssessmentStage.START, MONDAY.plusDays(2))), MONDAY, today));
        refused(rule, () -> assessment(AssessmentStage.START, MONDAY.plusDays(2)).requireInOrder(List.of(assessment(AssessmentStage.MIDDLE, MONDAY.plusDays(1))), MONDAY, today));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-09-02", "2026-08-31, 2027-02-28", "2027-08-29, 2028-02-29", "2026-10-01, 2027-04-01"})
    void looking_back_is_due_on_the_corresponding_day_after_six_months(LocalDate ended, LocalDate due) {
        assertEquals(due, LookBack.due(ended));
        assertFalse(LookBack.isNear(due, due.minusDays(15)));
        assertTrue(LookBack.isNear(due, due.minusDays(14)));
        MentoringPlan plan = plan();
        plan.complete("按时到校", ended.atTime(10, 0));
        refused(MentoringRule.LOOKING_BACK_WAITS_HALF_A_YEAR, () -> plan.lookBack(Reoffence.NONE_KNOWN, "在校", 3, due.minusDays(1).atTime(23, 59)));
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> plan.lookBack(Reoffence.NONE_KNOWN, " ", 3, due.atStartOfDay()));
        plan.lookBack(Reoffence.NONE_KNOWN, "在校", 3, due.atStartOfDay());
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> plan.lookBack(Reoffence.KNOWN, "改口", 3, due.atTime(1, 0)));
    }

    @Test
    void an_early_end_says_why_and_only_who_moved_away_is_not_looked_back_on() {
        LocalDateTime now = MONDAY.atTime(9, 0);
        for (EarlyEnd why : EarlyEnd.values()) {
            MentoringPlan plan = plan();
            refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> plan.endEarly(why, "", now));
            plan.endEarly(why, "情况说明", now);
            assertEquals(why, plan.facts().endedEarly());
            assertEquals(why == EarlyEnd.MOVED_AWAY ? null : LookBack.due(MONDAY), plan.facts().lookBackDue());
            refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> plan.complete("完成", now));
        }
        assertNull(plan().facts().lookBackDue());
    }

    @Test
    void a_digest_is_of_a_week_from_monday_and_never_of_the_future() {
        for (int day = 0; day < 7; day++) {
            assertEquals(MONDAY, MentoringDigest.mondayOf(MONDAY.plusDays(day)));
        }
        assertEquals(MONDAY.plusDays(7), MentoringDigest.mondayOf(MONDAY.plusDays(7)));
        assertEquals(MONDAY.plusDays(6), MentoringDigest.asOf(MONDAY, MONDAY.plusDays(6)));
        assertEquals(MONDAY.plusDays(5), MentoringDigest.asOf(MONDAY, MONDAY.plusDays(5)));
        DigestRow both = new DigestRow(1, 1, 2, 1, 0, 1, null).plus(new DigestRow(1, 1, 1, 1, 2, 0, MONDAY));
        assertEquals(new DigestRow(1, 2, 3, 2, 2, 1, MONDAY), both);
    }

    private static MentoringPlan plan() {
        return new MentoringPlan(1, 2, "按时到校", MentoringRhythm.WEEKLY, MONDAY, MONDAY.plusMonths(3));
    }

    private static ContactFacts facts(MentoringContact contact) {
        return contact.facts();
    }

    private static NewCompanion companion(CompanionRole role, String name, LocalDate consent, String by) {
        return new NewCompanion(role, null, null, name, null, MONDAY, consent, by);
    }

    private static List<AreaFinding> findings() {
        return Arrays.stream(AssessmentArea.values())
                .map(area -> new AreaFinding(area, area.isLevelled() ? AssessmentLevel.WAVERING : null, area.isLevelled() ? null : "需要作息时间表")).toList();
    }

    private static Assessment assessment(AssessmentStage stage, LocalDate on) {
        return new Assessment(stage, on, 0, findings());
    }

    private static void refused(Rule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}
