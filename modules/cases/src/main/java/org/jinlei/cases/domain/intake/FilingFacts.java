package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;
import java.util.Set;

/** The review whether a report of sexual assault is filed; {@code direct} when a condition of direct filing is met. */
public record FilingFacts(long reportId, Set<DirectFilingCondition> conditions, boolean direct, long examinedBy, LocalDateTime examinedAt, FilingStatus status,
        LocalDateTime filedAt, String officialNumber, String refusal, Long refusedBy, LocalDateTime refusedAt, String chiefReason, Long decidedBy,
        LocalDateTime decidedAt, int version) {
}
