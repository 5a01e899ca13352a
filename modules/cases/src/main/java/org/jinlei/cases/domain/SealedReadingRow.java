package org.jinlei.cases.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A line of the list of applications to read sealed files. */
public record SealedReadingRow(long id, String number, Long applicant, String organ, LocalDateTime requestedAt, LocalDate until, ApprovalStatus status) {
    public long getId() { return id; }
    public String getNumber() { return number; }
    public Long getApplicant() { return applicant; }
    public String getOrgan() { return organ; }
    public LocalDateTime getRequestedAt() { return requestedAt; }
    public LocalDate getUntil() { return until; }
    public ApprovalStatus getStatus() { return status; }
}
