package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;

/** A unit that should have reported and did not; {@code decision} is null while the chief has not decided. */
public record MissedFacts(long id, long reportId, ReportingUnitKind unitKind, String unitName, LocalDateTime knownSince, String facts, boolean concealed,
        long notedBy, LocalDateTime notedAt, MissedReportDecision decision, String decisionReason, Long decidedBy, LocalDateTime decidedAt) {
}
