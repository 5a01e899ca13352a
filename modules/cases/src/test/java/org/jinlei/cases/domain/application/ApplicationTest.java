package org.jinlei.cases.domain.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final LocalDateTime ASKED = LocalDateTime.of(2026, 11, 20, 9, 0);
    private static final LocalDateTime DECIDED = LocalDateTime.of(2026, 11, 20, 10, 0, 30);
    private static final long OFFICER = 1;
    private static final long CHIEF = 2;

    @Test
    void ruleEighteenTheQuestioningBeginsAfterTheApprovalAndWithinItsDays() {
        Application approved = approved();
        assertFalse(approved.covers(DECIDED.minusMinutes(1)));
        assertTrue(approved.covers(LocalDateTime.of(2026, 11, 20, 10, 0)), "the minute of the approval");
        assertTrue(approved.covers(LocalDateTime.of(2026, 11, 27, 23, 59)));
        assertFalse(approved.covers(LocalDateTime.of(2026, 11, 28, 0, 0)));
    }

    @Test
    void ruleEighteenOneApprovalServesOneQuestioning() {
        Application approved = approved();
        assertTrue(approved.isOpen(DECIDED));
        approved.useFor(44);
        assertFalse(approved.isOpen(DECIDED));
        assertTrue(approved.isUsedBy(44));
        assertFalse(approved.isUsedBy(45));
    }

    @Test
    void nothingThatWaitsOrWasReturnedHolds() {
        Application waiting = application("须补充询问");
        assertFalse(waiting.isOpen(DECIDED));
        assertFalse(waiting.covers(DECIDED));
        waiting.returnTo("不必要", CHIEF, DECIDED);
        assertFalse(waiting.covers(DECIDED));
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> waiting.approve(7, CHIEF, DECIDED));
    }

    @Test
    void somebodyElseDecidesAndReasonsAreGiven() {
        refused(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED, () -> application("须补充询问").approve(7, OFFICER, DECIDED));
        refused(CaseRule.RETURNING_NEEDS_A_REASON, () -> application("须补充询问").returnTo(" ", CHIEF, DECIDED));
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> application(" "));
    }

    private static Application approved() {
        Application application = application("出现新的嫌疑人");
        application.approve(7, CHIEF, DECIDED);
        return application;
    }

    private static Application application(String reason) {
        return new Application(1, 2, ApplicationKind.REPEAT_INTERVIEW, reason, OFFICER, OFFICER, ASKED);
    }

    private static void refused(CaseRule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}
