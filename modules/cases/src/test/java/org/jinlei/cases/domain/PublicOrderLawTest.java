package org.jinlei.cases.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicOrderLawTest {

    private static final LocalDate LAST_OF_THE_FORMER = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST_OF_THE_REVISED = LocalDate.of(2026, 1, 1);

    @Test
    void ruleFiveTheRevisedLawHoldsFromNewYear2026() {
        assertEquals(PublicOrderLaw.OF_2012, PublicOrderLaw.of(LAST_OF_THE_FORMER));
        assertEquals(PublicOrderLaw.OF_2025, PublicOrderLaw.of(FIRST_OF_THE_REVISED));
        assertFalse(PublicOrderLaw.of(LAST_OF_THE_FORMER).knowsGroundsForDetention());
        assertTrue(PublicOrderLaw.of(FIRST_OF_THE_REVISED).knowsGroundsForDetention());
    }

    @Test
    void ruleFiveTheArticlesThatAreShownFollowTheVersion() {
        assertEquals("《治安管理处罚法》（2012年修正）第八十三条", PublicOrderLaw.of(LAST_OF_THE_FORMER).source(CaseRule.QUESTIONING_ENDED_TOO_LATE));
        assertEquals("《治安管理处罚法》第九十七条", PublicOrderLaw.of(FIRST_OF_THE_REVISED).source(CaseRule.QUESTIONING_ENDED_TOO_LATE));
        assertEquals("《治安管理处罚法》（2012年修正）第二十条第四项", PublicOrderLaw.of(LAST_OF_THE_FORMER).aggravation());
        assertEquals("《治安管理处罚法》（2025年修订）第二十二条", PublicOrderLaw.of(FIRST_OF_THE_REVISED).aggravation());
        assertEquals("《治安管理处罚法》（2012年修正）第二十一条", PublicOrderLaw.of(LAST_OF_THE_FORMER).sparedDetention());
        assertEquals(CaseRule.QUESTIONING_NEEDS_TWO_OFFICERS.source(), PublicOrderLaw.OF_2012.source(CaseRule.SINGLE_OFFICER_NEEDS_A_RECORDING));
        assertEquals(CaseRule.CHILD_VICTIM_IS_RECORDED.source(), PublicOrderLaw.OF_2012.source(CaseRule.CHILD_VICTIM_IS_RECORDED),
                "what rests on another law keeps its article");
    }

    @Test
    void ruleFiveEarlierPenaltiesAreLookedForOverAYearFormerlySixMonths() {
        assertEquals(LocalDate.of(2025, 1, 1), PublicOrderLaw.of(FIRST_OF_THE_REVISED).aggravatingSince(FIRST_OF_THE_REVISED));
        assertEquals(LocalDate.of(2025, 6, 30), PublicOrderLaw.of(LAST_OF_THE_FORMER).aggravatingSince(LAST_OF_THE_FORMER));
    }
}
