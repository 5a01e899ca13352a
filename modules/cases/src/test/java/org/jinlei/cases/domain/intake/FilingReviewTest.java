package org.jinlei.cases.domain.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.time.LimitTerms;
import org.jinlei.platform.time.LimitUnit;
import org.jinlei.platform.time.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilingReviewTest {

    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 9, 28, 20, 5);
    private static final LocalDateTime NOW = RECEIVED.plusHours(2);
    private static final long OFFICER = 7;
    private static final long CHIEF = 8;

    @ParameterizedTest
    @EnumSource(DirectFilingCondition.class)
    void ruleTwelveAnyConditionMeansFilingAtOnceAndOnlyTheChiefLeavesItUnfiled(DirectFilingCondition condition) {
        FilingReview review = review(condition);
        assertTrue(review.facts().direct());
        review.refuse("证据不足", OFFICER, NOW);
        assertEquals(FilingStatus.REFUSAL_PROPOSED, review.facts().status());
        refused(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED, () -> review.decide(true, "同意", OFFICER, NOW));
        refused(CaseRule.UNFILED_DIRECT_CASE_NEEDS_THE_CHIEFS_REASON, () -> review.decide(true, " ", CHIEF, NOW));
        review.decide(true, "鉴定排除", CHIEF, NOW);
        assertEquals(FilingStatus.NOT_FILED, review.facts().status());
    }

    @Test
    void ruleTwelveWithoutAConditionTheOfficerNotesThatItIsNotFiled() {
        FilingReview review = review();
        assertFalse(review.facts().direct());
        refused(CaseRule.RETURNING_NEEDS_A_REASON, () -> review.refuse(" ", OFFICER, NOW));
        review.refuse("没有犯罪事实", OFFICER, NOW);
        assertEquals(FilingStatus.NOT_FILED, review.facts().status());
    }

    @Test
    void theChiefMayHaveItFiledAfterAll() {
        FilingReview review = review(DirectFilingCondition.OTHER_EVIDENCE);
        review.refuse("证据不足", OFFICER, NOW);
        review.decide(false, "应当立案", CHIEF, NOW);
        assertEquals(FilingStatus.OPEN, review.facts().status());
        review.file(NOW, null, RECEIVED, NOW);
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> review.refuse("再议", OFFICER, NOW));
    }

    @Test
    void filingLiesBetweenTheReportAndNow() {
        refused(CaseRule.FILING_FOLLOWS_THE_REPORT, () -> review().file(RECEIVED.minusNanos(1000), null, RECEIVED, NOW));
        refused(CaseRule.FILING_FOLLOWS_THE_REPORT, () -> review().file(NOW.plusNanos(1000), null, RECEIVED, NOW));
        assertDoesNotThrow(() -> review().file(RECEIVED, null, RECEIVED, NOW));
        assertDoesNotThrow(() -> review().file(NOW, null, RECEIVED, NOW));
    }

    @Test
    void ruleTwelveTheSeventhDayStillIsInTimeHolidayOrNot() {
        LocalDateTime due = new LimitTerms(LimitUnit.DAY, 7, false, false).lastMoment(RECEIVED, WorkCalendar.ORDINARY_WEEKS);
        assertEquals(RECEIVED.toLocalDate().plusDays(7), due.toLocalDate());
    }

    @Test
    void ruleFourteenAnActionIsDoneAtATimeOrNotNeededForAReason() {
        ResponseAction action = new ResponseAction(1, ResponseActionKind.SEARCH, OFFICER, NOW);
        refused(CaseRule.ACTION_IS_DONE_OR_NOT_NEEDED_FOR_A_REASON, () -> change(action, ResponseActionState.NOT_NEEDED, null, " "));
        refused(CaseRule.ACTION_IS_DONE_OR_NOT_NEEDED_FOR_A_REASON, () -> change(action, ResponseActionState.DONE, null, "找到"));
        refused(CaseRule.ACTION_IS_DONE_OR_NOT_NEEDED_FOR_A_REASON, () -> change(action, ResponseActionState.DONE, NOW.plusNanos(1000), "找到"));
        change(action, ResponseActionState.DONE, NOW, null);
        assertEquals(ResponseActionState.DONE, action.facts().state());
        change(action, ResponseActionState.NOT_NEEDED, NOW, "未失踪");
        assertEquals(null, action.facts().doneAt());
    }

    private static void change(ResponseAction action, ResponseActionState state, LocalDateTime at, String note) {
        action.change(new NewResponseStep(ResponseActionKind.SEARCH, state, at, note), OFFICER, NOW);
    }

    private static FilingReview review(DirectFilingCondition... conditions) {
        return new FilingReview(1, List.of(conditions), OFFICER, NOW);
    }

    private static void refused(CaseRule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}
