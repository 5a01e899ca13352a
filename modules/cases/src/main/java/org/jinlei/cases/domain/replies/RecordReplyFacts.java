package org.jinlei.cases.domain.replies;

import java.time.LocalDateTime;
import org.jinlei.cases.domain.ApprovalStatus;

/**
 * A reply as its writer and its approver see it.
 *
 * @param answer null until it is approved, and again when its time is over
 * @param over   whether the answer is no longer shown
 */
public record RecordReplyFacts(long id, Asker asker, String organ, String clause, String purpose, String document, boolean undertaking, long personId,
        long proposedBy, LocalDateTime proposedAt, Long decidedBy, LocalDateTime decidedAt, String returnedReason, ApprovalStatus status,
        RecordAnswer answer, boolean over) {

    /** How the reply is cited. */
    static String reference(long id) {
        return "CX-" + id;
    }

    public String getReference() { return reference(id); }
    public long getId() { return id; }
    public Asker getAsker() { return asker; }
    public String getOrgan() { return organ; }
    public String getClause() { return clause; }
    public String getPurpose() { return purpose; }
    public String getDocument() { return document; }
    public boolean isUndertaking() { return undertaking; }
    public long getProposedBy() { return proposedBy; }
    public LocalDateTime getProposedAt() { return proposedAt; }
    public Long getDecidedBy() { return decidedBy; }
    public LocalDateTime getDecidedAt() { return decidedAt; }
    public String getReturnedReason() { return returnedReason; }
    public ApprovalStatus getStatus() { return status; }
    public RecordAnswer getAnswer() { return answer; }
    public boolean isOver() { return over; }
}
