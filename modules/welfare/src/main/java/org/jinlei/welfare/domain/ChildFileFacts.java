package org.jinlei.welfare.domain;

import java.time.LocalDateTime;

/**
 * What a child's file says of itself.
 *
 * @param id             number of the file
 * @param personId       number of the child in the register
 * @param stationId      police station in whose jurisdiction the child lives
 * @param unitId         village or grid, or null
 * @param schoolId       school, or null
 * @param openedBy       who opened the file
 * @param openedAt       when
 * @param status         life cycle
 * @param officer        who answers for it, or null
 * @param restricted     whether it is opened by approval only, also within the area (rule 40)
 * @param movedAt        when it moved here, while nobody has taken it over; or null
 * @param archivedAt     when it was archived, or null
 * @param archivedReason why, or null
 * @param kept           how long its contents are kept beyond the usual, and whether they are still there
 */
public record ChildFileFacts(long id, long personId, long stationId, Long unitId, Long schoolId, long openedBy, LocalDateTime openedAt, FileStatus status,
        Long officer, boolean restricted, LocalDateTime movedAt, LocalDateTime archivedAt, String archivedReason, FileKept kept) {

    /** How the file is called in the office: its number, nothing of the child. */
    public String label() {
        return String.format("%06d", id);
    }

    public boolean isOpen() {
        return status == FileStatus.OPEN;
    }

    public long getId() { return id; }
    public String getLabel() { return label(); }
    public long getPersonId() { return personId; }
    public long getStationId() { return stationId; }
    public Long getUnitId() { return unitId; }
    public Long getSchoolId() { return schoolId; }
    public long getOpenedBy() { return openedBy; }
    public LocalDateTime getOpenedAt() { return openedAt; }
    public FileStatus getStatus() { return status; }
    public Long getOfficer() { return officer; }
    public boolean isRestricted() { return restricted; }
    public LocalDateTime getMovedAt() { return movedAt; }
    public LocalDateTime getArchivedAt() { return archivedAt; }
    public String getArchivedReason() { return archivedReason; }
    public FileKept getKept() { return kept; }
}
