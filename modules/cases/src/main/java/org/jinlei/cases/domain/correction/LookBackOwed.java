package org.jinlei.cases.domain.correction;

import java.time.LocalDate;

/**
 * A minor of a case on whom somebody has yet to look back; once the case is sealed nobody can.
 *
 * @param due day from which on it is done, six months after the end of the mentoring
 */
public record LookBackOwed(long taskId, long participantId, LocalDate due) {
    public long getTaskId() { return taskId; }
    public long getParticipantId() { return participantId; }
    public LocalDate getDue() { return due; }
}
