package org.jinlei.cases.domain.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

class IntakeRulesTest {

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
