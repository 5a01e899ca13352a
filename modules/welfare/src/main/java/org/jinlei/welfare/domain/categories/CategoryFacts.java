package org.jinlei.welfare.domain.categories;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A reason for care as a reader of the file sees it. */
public record CategoryFacts(long id, CategoryKind kind, String reason, String evidence, String decision, LocalDate enteredOn, long enteredBy,
        LocalDateTime enteredAt, LocalDate endedOn, Long endedBy, CategoryEnd endedWhy, String endedReason) {

    CategoryFacts masked() {
        return new CategoryFacts(id, kind, null, null, null, enteredOn, enteredBy, enteredAt, endedOn, endedBy, endedWhy, null);
    }

    public boolean isCurrent() {
        return endedOn == null;
    }

    public long getId() { return id; }
    public CategoryKind getKind() { return kind; }
    public String getReason() { return reason; }
    public String getEvidence() { return evidence; }
    public String getDecision() { return decision; }
    public LocalDate getEnteredOn() { return enteredOn; }
    public long getEnteredBy() { return enteredBy; }
    public LocalDate getEndedOn() { return endedOn; }
    public Long getEndedBy() { return endedBy; }
    public CategoryEnd getEndedWhy() { return endedWhy; }
    public String getEndedReason() { return endedReason; }
}
