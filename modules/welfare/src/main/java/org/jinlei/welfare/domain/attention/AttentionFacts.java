package org.jinlei.welfare.domain.attention;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A decision on attention as the circle sees it. */
public record AttentionFacts(long id, long fileId, AttentionLevel level, String reason, LocalDate expiresOn, long decidedBy, LocalDateTime decidedAt,
        LocalDateTime endedAt, Long endedBy, String endedReason) {

    /** Whether it holds on a day, its last included. */
    public boolean holdsOn(LocalDate day) {
        return endedAt == null && !day.isAfter(expiresOn);
    }

    AttentionFacts masked() {
        return new AttentionFacts(id, fileId, level, null, expiresOn, decidedBy, decidedAt, endedAt, endedBy, null);
    }

    public long getId() { return id; }
    public AttentionLevel getLevel() { return level; }
    public String getReason() { return reason; }
    public LocalDate getExpiresOn() { return expiresOn; }
    public long getDecidedBy() { return decidedBy; }
    public LocalDateTime getDecidedAt() { return decidedAt; }
    public LocalDateTime getEndedAt() { return endedAt; }
    public Long getEndedBy() { return endedBy; }
    public String getEndedReason() { return endedReason; }
}
