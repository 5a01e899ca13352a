package org.jinlei.welfare.domain.visits;

import java.time.LocalDate;
import org.jinlei.people.PersonSummary;

/**
 * A child in the list of visits to come.
 *
 * @param id         number of the plan
 * @param lastSeenOn day on which the child itself was last seen, or null
 */
public record DueRow(long id, long fileId, PersonSummary child, Long unitId, LocalDate dueOn, LocalDate lastSeenOn, Long visitor, DueState state) {
    public long getId() { return id; }
    public long getFileId() { return fileId; }
    public PersonSummary getChild() { return child; }
    public Long getUnitId() { return unitId; }
    public LocalDate getDueOn() { return dueOn; }
    public LocalDate getLastSeenOn() { return lastSeenOn; }
    public Long getVisitor() { return visitor; }
    public DueState getState() { return state; }
}
