package org.jinlei.cases.domain.sweep;

import java.time.LocalDateTime;
import java.util.List;

/** A minor in a list of those who were found. */
public record FindRow(long id, String name, long unitId, List<RiskFact> facts, LocalDateTime foundAt, Long officer, FollowUp followUp, FindStatus status) {

    public FindRow {
        facts = List.copyOf(facts);
    }

    public long getId() { return id; }
    public String getName() { return name; }
    public long getUnitId() { return unitId; }
    public List<RiskFact> getFacts() { return facts; }
    public LocalDateTime getFoundAt() { return foundAt; }
    public Long getOfficer() { return officer; }
    public FollowUp getFollowUp() { return followUp; }
    public FindStatus getStatus() { return status; }
}
