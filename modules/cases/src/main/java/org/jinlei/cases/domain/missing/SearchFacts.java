package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;

/** A search as a reader sees it. */
public record SearchFacts(long id, String number, Long reportId, LocalDateTime reportedAt, long begunBy, LocalDateTime begunAt, SearchStatus status,
        Long endedBy, LocalDateTime endedAt, long stationId, Long unitId) {

    public boolean isRunning() {
        return status == SearchStatus.RUNNING;
    }

    public long getId() { return id; }
    public String getNumber() { return number; }
    public Long getReportId() { return reportId; }
    public LocalDateTime getReportedAt() { return reportedAt; }
    public long getBegunBy() { return begunBy; }
    public LocalDateTime getBegunAt() { return begunAt; }
    public SearchStatus getStatus() { return status; }
    public Long getEndedBy() { return endedBy; }
    public LocalDateTime getEndedAt() { return endedAt; }
    public long getStationId() { return stationId; }
    public Long getUnitId() { return unitId; }
}
