package org.jinlei.welfare.domain.visits;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A visit without what was said and seen.
 *
 * @param dueOn      when it was due
 * @param inTime     whether the child was seen by then
 * @param referredAt when one of the nine situations was reported, or null
 * @param versions   how often it was written
 * @param withdrawnAt     from when on it counts nowhere, or null
 * @param withdrawnReason why, for who reads what was written
 */
public record VisitFacts(long id, long fileId, long personId, long stationId, Long unitId, LocalDateTime visitedAt, VisitPlace place, long visitor, Long companion, Long officer,
        boolean childSeen, LocalDate dueOn, boolean inTime, LocalDate nextOn, LocalDateTime referredAt, long enteredBy, LocalDateTime enteredAt, int versions, LocalDateTime withdrawnAt,
        Long withdrawnBy, String withdrawnReason, int version) {

    /** Whether the child was seen at it, so far as it counts. */
    boolean isMet() {
        return childSeen && withdrawnAt == null;
    }


    public long getId() { return id; }
    public long getFileId() { return fileId; }
    public long getPersonId() { return personId; }
    public Long getUnitId() { return unitId; }
    public LocalDateTime getVisitedAt() { return visitedAt; }
    public VisitPlace getPlace() { return place; }
    public long getVisitor() { return visitor; }
    public Long getCompanion() { return companion; }
    public Long getOfficer() { return officer; }
    public boolean isChildSeen() { return childSeen; }
    public LocalDate getDueOn() { return dueOn; }
    public boolean isInTime() { return inTime; }
    public LocalDate getNextOn() { return nextOn; }
    public LocalDateTime getReferredAt() { return referredAt; }
    public long getEnteredBy() { return enteredBy; }
    public LocalDateTime getEnteredAt() { return enteredAt; }
    public int getVersions() { return versions; }
    public LocalDateTime getWithdrawnAt() { return withdrawnAt; }
    public Long getWithdrawnBy() { return withdrawnBy; }
    public String getWithdrawnReason() { return withdrawnReason; }
    public boolean isWithdrawn() { return withdrawnAt != null; }
}
