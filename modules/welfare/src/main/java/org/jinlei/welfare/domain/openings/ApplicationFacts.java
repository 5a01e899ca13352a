package org.jinlei.welfare.domain.openings;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An application to open a child's file as its applicant or who decides sees it.
 *
 * @param fileId the file that it opens or is about, for the applicant only; or null
 * @param over   whether its time has passed
 */
public record ApplicationFacts(long id, OpeningKind kind, String childName, String childNumber, Long fileId, OpeningPurpose purpose, String words,
        long applicant, long stationId, LocalDate until, LocalDateTime requestedAt, Long decidedBy, LocalDateTime decidedAt, String returnedReason,
        OpeningStatus status, boolean over) {
    public long getId() { return id; }
    public OpeningKind getKind() { return kind; }
    public String getChildName() { return childName; }
    public String getChildNumber() { return childNumber; }
    public Long getFileId() { return fileId; }
    public OpeningPurpose getPurpose() { return purpose; }
    public String getWords() { return words; }
    public long getApplicant() { return applicant; }
    public long getStationId() { return stationId; }
    public LocalDate getUntil() { return until; }
    public LocalDateTime getRequestedAt() { return requestedAt; }
    public Long getDecidedBy() { return decidedBy; }
    public LocalDateTime getDecidedAt() { return decidedAt; }
    public String getReturnedReason() { return returnedReason; }
    public OpeningStatus getStatus() { return status; }
    public boolean isOver() { return over; }
}
