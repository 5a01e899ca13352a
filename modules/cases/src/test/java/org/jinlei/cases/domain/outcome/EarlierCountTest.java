package org.jinlei.cases.domain.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.PublicOrderLaw;
import org.junit.jupiter.api.Test;

class EarlierCountTest {

    private static final LocalDate ACT = LocalDate.of(2026, 11, 20);

    @Test
    void aYearBackBothEndsBelongToIt() {
        assertEquals(1, penalties(ACT, ACT.minusYears(1)));
        assertEquals(0, penalties(ACT, ACT.minusYears(1).minusDays(1)));
        assertEquals(1, penalties(ACT, ACT));
        assertEquals(0, penalties(ACT, ACT.plusDays(1)), "what was decided after the act made nothing graver");
    }

    @Test
    void beforeTheRevisionSixMonthsBackAndNoCountOfViolations() {
        LocalDate act = LocalDate.of(2025, 12, 31);
        assertEquals(1, penalties(act, LocalDate.of(2025, 6, 30)));
        assertEquals(0, penalties(act, LocalDate.of(2025, 6, 29)));
        EarlierCount count = EarlierCount.before(act, List.of(record(act.minusDays(1), act.minusDays(1), true)));
        assertEquals(PublicOrderLaw.OF_2012, count.law());
        assertNull(count.violationsSince());
        assertEquals(0, count.violations());
    }

    @Test
    void aViolationCountsByItsActPenalisedOrNot() {
        EarlierCount count = EarlierCount.before(ACT, List.of(record(ACT.minusYears(1), ACT.minusMonths(11), false),
                record(ACT.minusYears(1).minusDays(1), ACT.minusMonths(11), true), record(ACT, ACT, true)));
        assertEquals(2, count.violations());
        assertEquals(2, count.penalties());
    }

    @Test
    void nothingIsCountedOfNothing() {
        EarlierCount none = EarlierCount.before(ACT, List.of());
        assertEquals(0, none.penalties());
        assertEquals(0, none.violations());
    }

    private static int penalties(LocalDate act, LocalDate decided) {
        return EarlierCount.before(act, List.of(record(decided, decided, true))).penalties();
    }

    private static EarlierRecord record(LocalDate act, LocalDate decided, boolean penalty) {
        return new EarlierRecord(7, act, decided, penalty);
    }
}
