package org.jinlei.welfare.domain.openings;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** An application to open a child's file in a list; nothing of the child. */
public record ApplicationRow(long id, OpeningKind kind, long applicant, OpeningPurpose purpose, LocalDateTime requestedAt, LocalDate until, OpeningStatus status) {
    public long getId() { return id; }
    public OpeningKind getKind() { return kind; }
    public long getApplicant() { return applicant; }
    public OpeningPurpose getPurpose() { return purpose; }
    public LocalDateTime getRequestedAt() { return requestedAt; }
    public LocalDate getUntil() { return until; }
    public OpeningStatus getStatus() { return status; }
}
