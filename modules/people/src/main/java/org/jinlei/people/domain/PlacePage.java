package org.jinlei.people.domain;

import java.time.LocalDateTime;
import org.jinlei.platform.access.UnitSummary;

/**
 * A school or village with what is written down about it.
 *
 * @param version   version on which a change rests, -1 when nothing was written down yet
 * @param facts     {@link SchoolFacts} or {@link VillageFacts}, or null
 * @param changedBy name of the colleague who changed it last
 */
public record PlacePage<F>(UnitSummary unit, int version, F facts, String changedBy, LocalDateTime changedAt, boolean mayChange) {
    public UnitSummary getUnit() { return unit; }
    public int getVersion() { return version; }
    public F getFacts() { return facts; }
    public String getChangedBy() { return changedBy; }
    public LocalDateTime getChangedAt() { return changedAt; }
    public boolean isMayChange() { return mayChange; }
}
