package org.jinlei.cases.domain.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

class IntakeRulesTest {

    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 2, 28, 20, 5);

    @Test
    void ruleSevenTheTransferIsInTimeUpToTheLastMoment() {
        LocalDateTime last = LocalDateTime.of(2026, 3, 1, 20, 5);
        assertEquals(last, TransferClock.dueAt(RECEIVED));
        assertFalse(TransferClock.isLate(RECEIVED, last));
        assertTrue(TransferClock.isLate(RECEIVED, last.plusNanos(1000)));
    }

    @Property
    void ruleSevenTheClockRunsOverHolidaysToo(@ForAll @LongRange(max = 2000) long days) {
        LocalDateTime received = RECEIVED.plusDays(days);
        assertEquals(received.plusDays(1), TransferClock.dueAt(received));
    }

    @Test
    void ruleNineReceiverHandlerAndChiefKnowWhoReported() {
        assertTrue(ReporterCompartment.isOpenTo(7, 7, 9L, false));
        assertTrue(ReporterCompartment.isOpenTo(9, 7, 9L, false));
        assertTrue(ReporterCompartment.isOpenTo(5, 7, 9L, true));
        assertFalse(ReporterCompartment.isOpenTo(5, 7, 9L, false));
        assertFalse(ReporterCompartment.isOpenTo(5, 7, null, false));
        assertFalse(ReporterCompartment.isOpenTo(0, 0, null, false));
    }

    @Test
    void aReportIsSettledOnce() {
        for (ReportStatus settled : new ReportStatus[] {ReportStatus.TAKEN_INTO_CASE, ReportStatus.TRANSFERRED, ReportStatus.CLOSED_WITHOUT_CASE}) {
            assertEquals(settled, ReportStatus.RECEIVED.to(settled));
            for (ReportStatus any : ReportStatus.values()) {
                BrokenRule refused = assertThrows(BrokenRule.class, () -> settled.to(any));
                assertEquals(CaseRule.REPORT_IS_SETTLED_ALREADY, refused.rule());
            }
        }
    }
}
