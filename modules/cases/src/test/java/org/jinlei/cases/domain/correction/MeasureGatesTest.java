package org.jinlei.cases.domain.correction;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

class MeasureGatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);

    @Test
    void ruleTwentyNineAMeasureNeedsSeriousMisconduct() {
        assertEquals(CaseRule.MEASURES_NEED_SERIOUS_MISCONDUCT, refusal(measure("晋公矫〔2026〕1号", DAY, DAY.plusMonths(3)), false));
        assertDoesNotThrow(() -> MeasureGates.check(measure("晋公矫〔2026〕1号", DAY, DAY.plusMonths(3)), true));
    }

    @Test
    void ruleThirtyAMeasureCitesItsDecisionAndTheReviewRights() {
        assertEquals(CaseRule.MEASURE_CITES_DECISION_AND_REVIEW_RIGHTS, refusal(measure(" ", DAY, null), true));
        assertEquals(CaseRule.MEASURE_CITES_DECISION_AND_REVIEW_RIGHTS, refusal(measure("1号", null, null), true));
    }

    @Test
    void aMeasureDoesNotEndBeforeItBegins() {
        assertEquals(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, refusal(measure("1号", DAY, DAY.minusDays(1)), true));
        assertDoesNotThrow(() -> MeasureGates.check(measure("1号", DAY, DAY), true));
    }

    @Property
    void meetingsKeepTheRhythmAndThePlan(@ForAll MentoringRhythm rhythm, @ForAll @IntRange(max = 3000) int length) {
        List<LocalDate> meetings = rhythm.meetings(DAY, DAY.plusDays(length));
        assertEquals(DAY, meetings.get(0));
        assertTrue(meetings.size() <= MentoringRhythm.MOST_MEETINGS);
        for (int i = 1; i < meetings.size(); i++) {
            assertTrue(meetings.get(i).isAfter(meetings.get(i - 1)));
            assertTrue(!meetings.get(i).isAfter(DAY.plusDays(length)));
        }
    }

    private static CaseRule refusal(MeasureDraft draft, boolean serious) {
        return (CaseRule) assertThrows(BrokenRule.class, () -> MeasureGates.check(draft, serious)).rule();
    }

    private static MeasureDraft measure(String decision, LocalDate told, LocalDate ends) {
        return new MeasureDraft(MeasureKind.ADMONITION, decision, told, DAY, ends, "每周一次", 3L, null, null);
    }
}
