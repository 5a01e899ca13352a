package org.jinlei.welfare.domain.visits;

import java.time.LocalDate;
import org.jinlei.people.PersonSummary;

/** A child in a campaign as a reader sees it; {@code visitId} and {@code seenOn} are null while it waits. */
public record CampaignRow(long planId, PersonSummary child, Long unitId, Long visitor, Long visitId, LocalDate seenOn) {
    public long getPlanId() { return planId; }
    public PersonSummary getChild() { return child; }
    public Long getUnitId() { return unitId; }
    public Long getVisitor() { return visitor; }
    public Long getVisitId() { return visitId; }
    public LocalDate getSeenOn() { return seenOn; }
    public boolean isDone() { return visitId != null; }
}
