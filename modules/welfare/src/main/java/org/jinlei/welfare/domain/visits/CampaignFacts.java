package org.jinlei.welfare.domain.visits;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A campaign of visits as a reader sees it. */
public record CampaignFacts(long id, long stationId, String name, String purpose, LocalDate startsOn, LocalDate endsOn, long begunBy, LocalDateTime endedAt) {
    public long getId() { return id; }
    public String getName() { return name; }
    public String getPurpose() { return purpose; }
    public LocalDate getStartsOn() { return startsOn; }
    public LocalDate getEndsOn() { return endsOn; }
    public long getBegunBy() { return begunBy; }
    public LocalDateTime getEndedAt() { return endedAt; }
    public boolean isRunning() { return endedAt == null; }
}
