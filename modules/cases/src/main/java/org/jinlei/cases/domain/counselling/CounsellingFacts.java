package org.jinlei.cases.domain.counselling;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A psychological test or counselling as those see it who read the file. */
public record CounsellingFacts(long id, long participantId, CounsellingRecord record, int sessions, LocalDate lastSessionOn, LocalDate endedOn,
        long writtenBy, LocalDateTime writtenAt, int version) {
    public long getId() { return id; }
    public long getParticipantId() { return participantId; }
    public CounsellingRecord getRecord() { return record; }
    public int getSessions() { return sessions; }
    public LocalDate getLastSessionOn() { return lastSessionOn; }
    public LocalDate getEndedOn() { return endedOn; }
    public boolean isRunning() { return endedOn == null; }
}
