package org.jinlei.cases.domain.sweep;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A sweep as a reader sees it. */
public record SweepFacts(long id, long stationId, String name, String purpose, String basis, LocalDate startsOn, LocalDate endsOn, long leader, long begunBy,
        LocalDateTime begunAt, LocalDateTime endedAt, String summary, SweepStatus status, int version) {
    public long getId() { return id; }
    public long getStationId() { return stationId; }
    public String getName() { return name; }
    public String getPurpose() { return purpose; }
    public String getBasis() { return basis; }
    public LocalDate getStartsOn() { return startsOn; }
    public LocalDate getEndsOn() { return endsOn; }
    public long getLeader() { return leader; }
    public LocalDateTime getEndedAt() { return endedAt; }
    public String getSummary() { return summary; }
    public SweepStatus getStatus() { return status; }
    public boolean isRunning() { return status == SweepStatus.RUNNING; }
}
