package org.jinlei.cases.domain;

import java.time.LocalDateTime;

/** A line of the list of case files (ledger 1). */
public record CaseRow(long id, String number, String officialNumber, CaseCategory category, String title, CaseStatus status, Long officer,
        LocalDateTime openedAt, Long unitId) {
    public long getId() { return id; }
    public String getNumber() { return number; }
    public String getOfficialNumber() { return officialNumber; }
    public CaseCategory getCategory() { return category; }
    public String getTitle() { return title; }
    public CaseStatus getStatus() { return status; }
    public Long getOfficer() { return officer; }
    public LocalDateTime getOpenedAt() { return openedAt; }
    public Long getUnitId() { return unitId; }
}
