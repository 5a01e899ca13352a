package org.jinlei.welfare.domain.visits;

import java.time.LocalDateTime;
import org.jinlei.people.PersonSummary;

/** A visit in a list. */
public record VisitRow(long id, PersonSummary child, Long unitId, LocalDateTime visitedAt, VisitPlace place, long visitor, Long companion, boolean childSeen, boolean referred) {
    public long getId() { return id; }
    public PersonSummary getChild() { return child; }
    public Long getUnitId() { return unitId; }
    public LocalDateTime getVisitedAt() { return visitedAt; }
    public VisitPlace getPlace() { return place; }
    public long getVisitor() { return visitor; }
    public Long getCompanion() { return companion; }
    public boolean isChildSeen() { return childSeen; }
    public boolean isReferred() { return referred; }
}
