package org.jinlei.cases.domain.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.ReportingUnitKind;

/** A unit that should have reported and did not; {@code decision} is null while the chief has not decided, {@code correctedOn} until the school has put it right. */
public record MissedFacts(long id, long reportId, ReportingUnitKind unitKind, String unitName, LocalDateTime knownSince, String facts, boolean concealed,
        long notedBy, LocalDateTime notedAt, MissedReportDecision decision, String decisionReason, Long decidedBy, LocalDateTime decidedAt,
        LocalDate correctedOn, String correction, Long correctionBy) {

    /** Whether correction was ordered and nobody has looked whether the school put it right. */
    public boolean isToBeCorrected() {
        return decision == MissedReportDecision.ORDER_CORRECTION && correctedOn == null;
    }
}
