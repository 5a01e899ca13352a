package org.jinlei.people.domain.roster;

import java.time.LocalDateTime;

/** A roster as its pages show it. */
public record RosterFacts(long id, RosterPurpose purpose, RosterStatus status, RosterFailure failure, long done, long expected, RosterCounts counts,
        int rowsStayed, Long follows, long createdBy, LocalDateTime createdAt, LocalDateTime checkedAt, Long committedBy, LocalDateTime committedAt,
        Long undoneBy, LocalDateTime undoneAt, RosterKept kept, int version) {
    public long getId() { return id; }
    public RosterPurpose getPurpose() { return purpose; }
    public RosterStatus getStatus() { return status; }
    public RosterFailure getFailure() { return failure; }
    public long getDone() { return done; }
    public long getExpected() { return expected; }
    public RosterCounts getCounts() { return counts; }
    public int getRowsStayed() { return rowsStayed; }
    public Long getFollows() { return follows; }
    public LocalDateTime getCreatedAt() { return createdAt; }
    public LocalDateTime getCheckedAt() { return checkedAt; }
    public LocalDateTime getCommittedAt() { return committedAt; }
    public LocalDateTime getUndoneAt() { return undoneAt; }
    public RosterKept getKept() { return kept; }

    /** Whether there is something that may be kept for longer. */
    public boolean isProlongable() {
        return !kept.isOver();
    }

    /** Whether it may be taken back. */
    public boolean isRecallable() {
        return status == RosterStatus.COMMITTED && !kept.isOver();
    }
}
