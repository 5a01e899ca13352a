package org.jinlei.cases.domain.correction;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ReviewRights;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** When the next record of a measure is due, and when a measure may be upgraded. */
class MeasureRhythmTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final ReviewRights RIGHTS = new ReviewRights(FIRST.plusDays(60), FIRST.plusMonths(6));

    @Test
    void the_next_record_follows_the_last_one_until_the_measure_ends() {
        assertEquals(LocalDate.of(2026, 10, 8), MeasureRhythm.WEEKLY.due(FIRST, null, LAST));
        assertEquals(LocalDate.of(2026, 10, 24), MeasureRhythm.FORTNIGHTLY.due(FIRST, LocalDate.of(2026, 10, 10), LAST));
        assertEquals(LAST, MeasureRhythm.WEEKLY.due(FIRST, LocalDate.of(2026, 10, 24), LAST));
        assertNull(MeasureRhythm.WEEKLY.due(FIRST, LocalDate.of(2026, 10, 25), LAST));
        assertNull(MeasureRhythm.MONTHLY.due(FIRST, null, LAST));
    }

    @Test
    void a_record_is_overdue_the_day_after() {
        MeasureHistory nothing = new MeasureHistory(List.of(), List.of());
        assertFalse(measure().facts(nothing, LocalDate.of(2026, 10, 8)).overdue());
        assertTrue(measure().facts(nothing, LocalDate.of(2026, 10, 9)).overdue());
        assertNull(measure().facts(nothing, LAST.plusDays(1)).nextRecordOn());
        CorrectiveMeasure judged = measure();
        assertTrue(judged.facts(nothing, LAST).isToBeEvaluated());
        judged.evaluate(MeasureEffect.GOOD, "按时报告", 1, LAST);
        assertFalse(judged.facts(nothing, LAST).isToBeEvaluated());
    }

    @Test
    void a_rhythm_needs_a_last_day() {
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> MeasureGates.check(draft(null), true));
        assertDoesNotThrow(() -> MeasureGates.check(draft(FIRST), true));
    }

    @Test
    void it_is_upgraded_after_a_breach_or_too_little_effect() {
        refused(CaseRule.MEASURE_IS_UPGRADED_AFTER_A_BREACH, () -> measure().upgrade(false, FIRST, "提请专门教育", 1, FIRST));
        assertDoesNotThrow(() -> measure().upgrade(true, FIRST, "提请专门教育", 1, FIRST));
        CorrectiveMeasure good = measure();
        good.evaluate(MeasureEffect.GOOD, "按时报告", 1, FIRST);
        refused(CaseRule.MEASURE_IS_UPGRADED_AFTER_A_BREACH, () -> good.upgrade(false, FIRST, "提请专门教育", 1, FIRST));
        CorrectiveMeasure partial = measure();
        partial.evaluate(MeasureEffect.PARTIAL, "时好时坏", 1, FIRST);
        partial.upgrade(false, FIRST, "提请专门教育", 1, FIRST);
        assertEquals(MeasureEnd.UPGRADED, partial.facts(new MeasureHistory(List.of(), List.of()), FIRST).end());
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> partial.lift(FIRST, "解除", 1, FIRST));
    }

    @Test
    void a_breach_says_what_was_done_about_it() {
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> new MeasureBreach(1, FIRST, "未报告", BreachResponse.CRITICISED, " ", 1, FIRST.atStartOfDay()));
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> new MeasureBreach(1, FIRST, "未报告", null, "谈话", 1, FIRST.atStartOfDay()));
        assertEquals("谈话", new MeasureBreach(1, FIRST, "未报告", BreachResponse.CRITICISED, "谈话", 1, FIRST.atStartOfDay()).facts().answer());
    }

    private static MeasureDraft draft(LocalDate ends) {
        return new MeasureDraft(MeasureKind.REGULAR_REPORTING, "1号", FIRST, FIRST, ends, "每周一次", 1L, null, MeasureRhythm.WEEKLY);
    }

    private static CorrectiveMeasure measure() {
        return new CorrectiveMeasure(1, draft(LAST), true, RIGHTS, 1);
    }

    private static void refused(CaseRule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}
