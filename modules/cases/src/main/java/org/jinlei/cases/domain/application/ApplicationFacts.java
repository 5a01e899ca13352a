package org.jinlei.cases.domain.application;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.ApprovalStatus;

/**
 * An application as those see it who read the file.
 *
 * @param until last day on which it holds, null before its approval
 * @param used  whether a questioning used it
 * @param open  whether it holds now
 */
public record ApplicationFacts(long id, long fileId, long participantId, ApplicationKind kind, String reason, long askedBy, LocalDateTime askedAt,
        ApprovalStatus status, Long decidedBy, LocalDateTime decidedAt, String returnedReason, LocalDate until, boolean used, boolean open) {
    public long getId() { return id; }
    public long getParticipantId() { return participantId; }
    public ApplicationKind getKind() { return kind; }
    public String getReason() { return reason; }
    public long getAskedBy() { return askedBy; }
    public LocalDateTime getAskedAt() { return askedAt; }
    public ApprovalStatus getStatus() { return status; }
    public Long getDecidedBy() { return decidedBy; }
    public LocalDateTime getDecidedAt() { return decidedAt; }
    public String getReturnedReason() { return returnedReason; }
    public LocalDate getUntil() { return until; }
    public boolean isUsed() { return used; }
    public boolean isOpen() { return open; }
    public boolean isWaiting() { return status == ApprovalStatus.PROPOSED; }
}
