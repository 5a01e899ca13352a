package org.jinlei.cases.domain.sweep;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A place that somebody covers in a sweep.
 *
 * @param id     number of the assignment
 * @param sweep  name of the sweep
 * @param rounds how often they were there
 * @param lastAt their last round, or null
 */
public record OwnPlace(long id, long sweepId, String sweep, String purpose, LocalDate startsOn, LocalDate endsOn, long unitId, Long supervisor, long rounds,
        LocalDateTime lastAt) {
    public long getId() { return id; }
    public String getSweep() { return sweep; }
    public String getPurpose() { return purpose; }
    public LocalDate getStartsOn() { return startsOn; }
    public LocalDate getEndsOn() { return endsOn; }
    public long getUnitId() { return unitId; }
    public Long getSupervisor() { return supervisor; }
    public long getRounds() { return rounds; }
    public LocalDateTime getLastAt() { return lastAt; }
}
