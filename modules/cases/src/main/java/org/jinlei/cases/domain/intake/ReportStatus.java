package org.jinlei.cases.domain.intake;

import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/** Life cycle of a report: received, then settled in one of three ways for good. */
public enum ReportStatus {
    RECEIVED,
    TAKEN_INTO_CASE,
    TRANSFERRED,
    CLOSED_WITHOUT_CASE;

    public boolean isSettled() {
        return this != RECEIVED;
    }

    ReportStatus to(ReportStatus settled) {
        if (isSettled() || !settled.isSettled()) {
            throw new BrokenRule(CaseRule.REPORT_IS_SETTLED_ALREADY);
        }
        return settled;
    }
}
