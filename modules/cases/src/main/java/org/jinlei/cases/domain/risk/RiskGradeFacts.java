package org.jinlei.cases.domain.risk;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A risk grade as a reader of the case sees it. */
public record RiskGradeFacts(long id, long fileId, long participantId, RiskLevel level, String reason, LocalDate expiresOn, long gradedBy,
        LocalDateTime gradedAt, LocalDateTime endedAt, Long endedBy, String endedReason) {

    /** Whether it still holds on a day, its last included. */
    public boolean holdsOn(LocalDate day) {
        return endedAt == null && !day.isAfter(expiresOn);
    }
}
