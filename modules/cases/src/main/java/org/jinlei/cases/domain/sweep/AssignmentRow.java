package org.jinlei.cases.domain.sweep;

import java.time.LocalDateTime;

/** Who covers what, for those who lead. */
public record AssignmentRow(long id, long unitId, long user, Long supervisor, LocalDateTime assignedAt, long rounds, LocalDateTime lastAt) {
    public long getId() { return id; }
    public long getUnitId() { return unitId; }
    public long getUser() { return user; }
    public Long getSupervisor() { return supervisor; }
    public LocalDateTime getAssignedAt() { return assignedAt; }
    public long getRounds() { return rounds; }
    public LocalDateTime getLastAt() { return lastAt; }
}
