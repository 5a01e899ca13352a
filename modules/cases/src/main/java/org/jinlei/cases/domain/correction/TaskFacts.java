package org.jinlei.cases.domain.correction;

import java.time.LocalDateTime;

/** A corrective-education task as officers of the case and of the village see it: nothing of the evidence. */
public record TaskFacts(long id, long fileId, long participantId, long personId, LocalDateTime openedAt, LocalDateTime closedAt,
        String closedReason, TaskStatus status, long stationId, Long unitId) {
    /** The same for those who do not read the case. */
    TaskFacts withoutReason() {
        return new TaskFacts(id, fileId, participantId, personId, openedAt, closedAt, null, status, stationId, unitId);
    }

    public long getId() { return id; }
    public long getFileId() { return fileId; }
    public long getParticipantId() { return participantId; }
    public long getPersonId() { return personId; }
    public LocalDateTime getOpenedAt() { return openedAt; }
    public LocalDateTime getClosedAt() { return closedAt; }
    public String getClosedReason() { return closedReason; }
    public TaskStatus getStatus() { return status; }
    public boolean isOpen() { return status == TaskStatus.OPEN; }
    public Long getUnitId() { return unitId; }
}
