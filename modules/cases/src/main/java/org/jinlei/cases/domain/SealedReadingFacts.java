package org.jinlei.cases.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An application to read a sealed file.
 *
 * @param until  last day of the reading
 * @param fileId the file, only for the applicant and only while it is open
 * @param over   whether the time is up
 */
public record SealedReadingFacts(long id, String number, long applicant, String organ, String clause, String purpose, String document, LocalDate until,
        LocalDateTime requestedAt, Long decidedBy, LocalDateTime decidedAt, String returnedReason, ApprovalStatus status, Long fileId, boolean over) {

    /** How the application is cited: in its ledger, on the page and in the audit trail by the same number. */
    static String reference(long id) {
        return "FC-" + id;
    }

    public String getReference() { return reference(id); }
    public long getId() { return id; }
    public String getNumber() { return number; }
    public long getApplicant() { return applicant; }
    public String getOrgan() { return organ; }
    public String getClause() { return clause; }
    public String getPurpose() { return purpose; }
    public String getDocument() { return document; }
    public LocalDate getUntil() { return until; }
    public LocalDateTime getRequestedAt() { return requestedAt; }
    public Long getDecidedBy() { return decidedBy; }
    public LocalDateTime getDecidedAt() { return decidedAt; }
    public String getReturnedReason() { return returnedReason; }
    public ApprovalStatus getStatus() { return status; }
    public Long getFileId() { return fileId; }
    public boolean isOver() { return over; }
}
