package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;
import java.util.Set;

/** The review whether a report of sexual assault is filed; {@code direct} when a condition of direct filing is met. */
public record FilingFacts(long reportId, Set<DirectFilingCondition> conditions, boolean direct, long examinedBy, LocalDateTime examinedAt, FilingStatus status,
        LocalDateTime filedAt, String officialNumber, String refusal, Long refusedBy, LocalDateTime refusedAt, String chiefReason, Long decidedBy,
        LocalDateTime decidedAt, int version) {

    /** When it was filed or left unfiled for good, or null while that is open. */
    LocalDateTime endedAt() {
        return switch (status) {
            case OPEN, REFUSAL_PROPOSED -> null;
            case FILED -> filedAt;
            case NOT_FILED -> decidedAt != null && decidedAt.isAfter(refusedAt) ? decidedAt : refusedAt;
        };
    }
}
