package org.jinlei.cases.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

class CaseStatusTest {

    @Test
    void aFileGoesFromOpeningToSealing() {
        CaseStatus status = CaseStatus.OPEN;
        for (CaseStatus next : new CaseStatus[] {CaseStatus.UNDER_WORK, CaseStatus.FOLLOW_UP, CaseStatus.CLOSING_PROPOSED, CaseStatus.CLOSED,
            CaseStatus.SEALED}) {
            status = status.to(next);
        }
        assertEquals(CaseStatus.SEALED, status);
    }

    @Test
    void aReturnedClosingGoesBackToWork() {
        assertEquals(CaseStatus.FOLLOW_UP, CaseStatus.CLOSING_PROPOSED.to(CaseStatus.FOLLOW_UP));
        assertEquals(CaseStatus.UNDER_WORK, CaseStatus.CLOSING_PROPOSED.to(CaseStatus.UNDER_WORK));
    }

    @Property
    void nothingLeavesASealedFileAndOnlyAClosedOneIsSealed(@ForAll CaseStatus from, @ForAll CaseStatus to) {
        assertFalse(CaseStatus.SEALED.mayBecome(to));
        assertEquals(from == CaseStatus.CLOSED, from.mayBecome(CaseStatus.SEALED));
    }

    @Test
    void aWrongStepNamesItsRule() {
        BrokenRule closed = assertThrows(BrokenRule.class, () -> CaseStatus.CLOSED.to(CaseStatus.UNDER_WORK));
        assertEquals(CaseRule.CASE_IS_CLOSED, closed.rule());
        BrokenRule wrong = assertThrows(BrokenRule.class, () -> CaseStatus.OPEN.to(CaseStatus.CLOSED));
        assertEquals(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, wrong.rule());
        assertTrue(CaseStatus.CLOSING_PROPOSED.isWritable());
        assertFalse(CaseStatus.CLOSED.isWritable());
    }
}
