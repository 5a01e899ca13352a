package org.jinlei.cases.domain.replies;

import java.time.LocalDateTime;
import org.jinlei.cases.domain.ApprovalStatus;

/** A line of the list of replies; it does not tell what was answered. */
public record RecordReplyRow(long id, Asker asker, String organ, Long proposedBy, LocalDateTime proposedAt, ApprovalStatus status) {
    public long getId() { return id; }
    public String getReference() { return RecordReplyFacts.reference(id); }
    public Asker getAsker() { return asker; }
    public String getOrgan() { return organ; }
    public Long getProposedBy() { return proposedBy; }
    public LocalDateTime getProposedAt() { return proposedAt; }
    public ApprovalStatus getStatus() { return status; }
}
