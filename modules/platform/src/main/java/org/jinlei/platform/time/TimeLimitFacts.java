package org.jinlei.platform.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A clock of a record.
 *
 * @param dueAt   the last moment, included
 * @param amberAt from here on it shows amber
 * @param endedAt when what it was for was done, or null
 * @param steps   pauses and extensions in their order
 */
public record TimeLimitFacts(long id, TimeLimitRule rule, LocalDateTime beganAt, LocalDateTime dueAt, LocalDateTime amberAt, LocalDateTime endedAt,
        int extended, List<Step> steps) {

    /** A pause or an extension. */
    public record Step(long id, boolean pause, LocalDate from, LocalDate until, String reason, long askedBy, LocalDateTime askedAt, Long decidedBy,
            Boolean granted) {
        public long getId() { return id; }
        public boolean isPause() { return pause; }
        public LocalDate getFrom() { return from; }
        public LocalDate getUntil() { return until; }
        public String getReason() { return reason; }
        public long getAskedBy() { return askedBy; }
        public LocalDateTime getAskedAt() { return askedAt; }
        public Long getDecidedBy() { return decidedBy; }
        public Boolean getGranted() { return granted; }
        public boolean isWaiting() { return !pause && granted == null; }
        public boolean isLasting() { return pause && until == null; }
    }

    public TimeLimitFacts {
        steps = List.copyOf(steps);
    }

    /** Whether it stands still. */
    public boolean isPaused() {
        return endedAt == null && steps.stream().anyMatch(Step::isLasting);
    }

    /** The extension that waits for its decision, or null. */
    public Step getWaiting() {
        return endedAt != null ? null : steps.stream().filter(Step::isWaiting).findFirst().orElse(null);
    }

    /** Where it stands at a moment. */
    public LimitState stateAt(LocalDateTime now) {
        return isPaused() ? LimitState.PAUSED : LimitState.at(now, dueAt, amberAt, endedAt);
    }

    public long getId() { return id; }
    public TimeLimitRule getRule() { return rule; }
    public LocalDateTime getBeganAt() { return beganAt; }
    public LocalDateTime getDueAt() { return dueAt; }
    public LocalDateTime getEndedAt() { return endedAt; }
    public int getExtended() { return extended; }
    public List<Step> getSteps() { return steps; }
}
