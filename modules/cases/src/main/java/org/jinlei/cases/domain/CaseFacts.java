package org.jinlei.cases.domain;

import java.time.LocalDateTime;

/** A case file as those see it who may read it. */
public record CaseFacts(long id, String number, String officialNumber, CaseCategory category, CaseNature nature, String title, Long reportId,
        CaseStatus status, Long dedicatedOfficer, LocalDateTime openedAt, LocalDateTime closedAt, LocalDateTime sealedAt, long changedBy,
        LocalDateTime changedAt, long stationId, Long unitId, int version) {
    public long getId() { return id; }
    public String getNumber() { return number; }
    public String getOfficialNumber() { return officialNumber; }
    public CaseCategory getCategory() { return category; }
    public CaseNature getNature() { return nature; }
    public String getTitle() { return title; }
    public Long getReportId() { return reportId; }
    public CaseStatus getStatus() { return status; }
    public Long getDedicatedOfficer() { return dedicatedOfficer; }
    public LocalDateTime getOpenedAt() { return openedAt; }
    public LocalDateTime getClosedAt() { return closedAt; }
    public LocalDateTime getSealedAt() { return sealedAt; }
    public long getStationId() { return stationId; }
    public Long getUnitId() { return unitId; }
    public int getVersion() { return version; }
}
