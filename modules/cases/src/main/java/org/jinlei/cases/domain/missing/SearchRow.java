package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;
import java.util.List;

/** A line of the list of searches. */
public record SearchRow(long id, String number, LocalDateTime reportedAt, SearchStatus status, Long unitId, List<String> names, int missing, int filingDue) {
    public long getId() { return id; }
    public String getNumber() { return number; }
    public LocalDateTime getReportedAt() { return reportedAt; }
    public SearchStatus getStatus() { return status; }
    public Long getUnitId() { return unitId; }
    public List<String> getNames() { return names; }
    public int getMissing() { return missing; }
    public int getFilingDue() { return filingDue; }
}
