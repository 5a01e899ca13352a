package org.jinlei.cases.domain.letters;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.CaseNumber;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.time.LimitTerms;
import org.jinlei.platform.time.LimitUnit;
import org.jinlei.platform.time.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationLetterTest {

    private static final LocalDate SENT = LocalDate.of(2026, 1, 31);
    private static final long OFFICER = 7;
    private static final long CHIEF = 8;
    private static final long DEPUTY = 9;

    @ParameterizedTest
    @CsvSource({"2026-01-31,2026-02-28", "2028-01-31,2028-02-29", "2026-03-15,2026-04-15", "2026-02-28,2026-03-28", "2026-12-05,2027-01-05"})
    void ruleThirtyFourTheMonthEndsWithTheCorrespondingDayOrTheLastOne(LocalDate sent, LocalDate last) {
        LocalDateTime due = month(sent);
        assertEquals(last, due.toLocalDate());
        RecommendationLetter letter = sent(sent);
        assertFalse(letter.facts().isOverdue(due));
        assertTrue(letter.facts().isOverdue(due.plusNanos(1000)));
    }

    @Test
    void ruleThirtyFourAnUnansweredLetterEndsOnlyAfterItsMonth() {
        LocalDateTime due = month(SENT);
        refused(CaseRule.UNANSWERED_LETTER_ENDS_AFTER_ITS_MONTH, () -> sent(SENT).close(LetterAssessment.NOT_ANSWERED, "未回复", due));
        refused(CaseRule.UNANSWERED_LETTER_ENDS_AFTER_ITS_MONTH, () -> sent(SENT).close(LetterAssessment.FOLLOWED, "口头说已整改", due.plusDays(1)));
        assertDoesNotThrow(() -> sent(SENT).close(LetterAssessment.NOT_ANSWERED, "未回复", due.plusNanos(1000)));
        RecommendationLetter answered = sent(SENT);
        answered.replied(SENT, "已整改", SENT);
        refused(CaseRule.UNANSWERED_LETTER_ENDS_AFTER_ITS_MONTH, () -> answered.close(LetterAssessment.NOT_ANSWERED, "未回复", due.plusDays(1)));
        refused(CaseRule.LETTER_ENDS_WITH_AN_ASSESSMENT, () -> answered.close(LetterAssessment.FOLLOWED, " ", due));
        answered.close(LetterAssessment.FOLLOWED, "已复查", due);
        assertEquals(LetterStatus.CLOSED, answered.facts().status());
    }

    @Test
    void anAnswerOnTheLastDayIsInTimeAndOnTheNextIsLate() {
        LocalDate last = month(SENT).toLocalDate();
        RecommendationLetter inTime = sent(SENT);
        inTime.replied(last, "已整改", last);
        assertEquals("good", inTime.facts().toneAt(last.atTime(12, 0), 75));
        RecommendationLetter late = sent(SENT);
        late.replied(last.plusDays(1), "已整改", last.plusDays(1));
        assertEquals("late", late.facts().toneAt(last.plusDays(2).atStartOfDay(), 75));
        refused(CaseRule.REPLY_FOLLOWS_THE_LETTER, () -> sent(SENT).replied(SENT.minusDays(1), "已整改", last));
        refused(CaseRule.REPLY_FOLLOWS_THE_LETTER, () -> sent(SENT).replied(last.plusDays(1), "已整改", last));
    }

    @Test
    void nobodyApprovesWhatTheyDraftedAndAReturnSaysWhy() {
        RecommendationLetter letter = draft();
        letter.propose(DEPUTY, SENT.atTime(9, 0));
        refused(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED, () -> letter.approve(OFFICER, SENT.atTime(10, 0)));
        refused(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED, () -> letter.approve(DEPUTY, SENT.atTime(10, 0)));
        refused(CaseRule.RETURNING_NEEDS_A_REASON, () -> letter.returnTo(" ", CHIEF, SENT.atTime(10, 0)));
        letter.returnTo("补充依据", CHIEF, SENT.atTime(10, 0));
        assertEquals("补充依据", letter.facts().returnedReason());
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> letter.approve(CHIEF, SENT.atTime(11, 0)));
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> letter.send(SENT, null, SENT));
    }

    @Test
    void aLetterIsSentOnTheDayOfItsApprovalOrLater() {
        refused(CaseRule.LETTER_IS_SENT_AFTER_ITS_APPROVAL, () -> approved(SENT).send(SENT.minusDays(1), null, SENT));
        refused(CaseRule.LETTER_IS_SENT_AFTER_ITS_APPROVAL, () -> approved(SENT).send(SENT.plusDays(1), null, SENT));
        assertDoesNotThrow(() -> approved(SENT).send(SENT, null, SENT));
    }

    private static LocalDateTime month(LocalDate sent) {
        return new LimitTerms(LimitUnit.MONTH, 1, false, false).lastMoment(sent.atStartOfDay(), WorkCalendar.ORDINARY_WEEKS);
    }

    private static RecommendationLetter sent(LocalDate on) {
        RecommendationLetter letter = approved(on);
        letter.send(on, null, on);
        letter.answerBy(month(on));
        return letter;
    }

    private static RecommendationLetter approved(LocalDate on) {
        RecommendationLetter letter = draft();
        letter.propose(OFFICER, on.atTime(9, 0));
        letter.approve(CHIEF, on.atTime(10, 0));
        return letter;
    }

    private static RecommendationLetter draft() {
        return new RecommendationLetter(CaseNumber.ofLetter("140590001", 2026, 1), 1, new NewLetter(AddresseeKind.SCHOOL, null, "某学校",
                LetterProblem.CONCEALED, "问题", "建议", "依据"), null, null, OFFICER, SENT.minusDays(5).atStartOfDay());
    }

    private static void refused(CaseRule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}
