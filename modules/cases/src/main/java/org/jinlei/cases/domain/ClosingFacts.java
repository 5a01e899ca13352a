package org.jinlei.cases.domain;

import java.time.LocalDateTime;

/** A proposal to close a case file and what became of it. */
public record ClosingFacts(long id, ClosingReason reason, String summary, long proposedBy, LocalDateTime proposedAt, Long decidedBy,
        LocalDateTime decidedAt, String returnedReason, ApprovalStatus status) {
    public long getId() { return id; }
    public ClosingReason getReason() { return reason; }
    public String getSummary() { return summary; }
    public long getProposedBy() { return proposedBy; }
    public LocalDateTime getProposedAt() { return proposedAt; }
    public Long getDecidedBy() { return decidedBy; }
    public LocalDateTime getDecidedAt() { return decidedAt; }
    public String getReturnedReason() { return returnedReason; }
    public ApprovalStatus getStatus() { return status; }
}
