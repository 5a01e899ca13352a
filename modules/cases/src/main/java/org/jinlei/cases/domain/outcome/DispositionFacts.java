package org.jinlei.cases.domain.outcome;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.ApprovalStatus;

/** An outcome as a reader sees it. */
public record DispositionFacts(long id, long fileId, long participantId, DispositionDraft draft, ApprovalStatus status, long proposedBy,
        LocalDateTime proposedAt, Long decidedBy, LocalDateTime decidedAt, String returnedReason, LocalDate servedOn,
        Long servedBy, LocalDate reviewUntil, LocalDate actionUntil, LocalDate executedOn, Long executedBy,
        String execution) {
    public long getId() { return id; }
    public long getParticipantId() { return participantId; }
    public DispositionDraft getDraft() { return draft; }
    public DispositionKind getKind() { return draft.kind(); }
    public ApprovalStatus getStatus() { return status; }
    public long getProposedBy() { return proposedBy; }
    public LocalDateTime getProposedAt() { return proposedAt; }
    public Long getDecidedBy() { return decidedBy; }
    public LocalDateTime getDecidedAt() { return decidedAt; }
    public String getReturnedReason() { return returnedReason; }
    public LocalDate getServedOn() { return servedOn; }
    public Long getServedBy() { return servedBy; }
    public LocalDate getReviewUntil() { return reviewUntil; }
    public LocalDate getActionUntil() { return actionUntil; }
    public LocalDate getExecutedOn() { return executedOn; }
    public Long getExecutedBy() { return executedBy; }
    public String getExecution() { return execution; }
    public boolean isWaiting() { return status == ApprovalStatus.PROPOSED; }
    public boolean isToBeServed() { return status == ApprovalStatus.APPROVED && servedOn == null; }
    public boolean isToBeExecuted() { return status == ApprovalStatus.APPROVED && executedOn == null; }
}
