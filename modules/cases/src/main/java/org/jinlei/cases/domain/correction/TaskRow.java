package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A corrective-education task in a list.
 *
 * @param name     name of the minor
 * @param mentored whether there is a mentoring plan
 * @param planned  meetings that the plan asks for
 * @param done     meetings that took place
 * @param nextOn   next planned day of which nothing is written, or null
 * @param overdue  whether that day has passed
 * @param silent   the minor was not met for longer than the setting {@code cases.noContact} allows
 * @param measures measures of article 41
 */
public record TaskRow(long id, long personId, String name, LocalDateTime openedAt, TaskStatus status, long stationId, Long unitId, Long mentor, boolean mentored,
        int planned, int done, LocalDate nextOn, boolean overdue, boolean silent, int measures) {
    TaskRow named(String who) {
        return new TaskRow(id, personId, who, openedAt, status, stationId, unitId, mentor, mentored, planned, done, nextOn, overdue, silent, measures);
    }

    public String getName() { return name; }
    public long getId() { return id; }
    public long getPersonId() { return personId; }
    public LocalDateTime getOpenedAt() { return openedAt; }
    public TaskStatus getStatus() { return status; }
    public Long getUnitId() { return unitId; }
    public Long getMentor() { return mentor; }
    public boolean isMentored() { return mentored; }
    public int getPlanned() { return planned; }
    public int getDone() { return done; }
    public LocalDate getNextOn() { return nextOn; }
    public boolean isOverdue() { return overdue; }
    public boolean isSilent() { return silent; }
    public int getMeasures() { return measures; }
}
