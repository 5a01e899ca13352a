package org.jinlei.platform.time;

import java.time.LocalDateTime;

/** Where a clock stands; computed whenever it is read. */
public enum LimitState {
    /** It runs and there is time. */
    RUNNING("active"),
    /** It runs and three quarters of the time are over. */
    SOON("soon"),
    /** It stands still. */
    PAUSED("quiet"),
    /** It still runs although the time is over. */
    LATE("late"),
    /** It ended within the time; the last moment belongs to it. */
    KEPT("good"),
    /** It ended after the time. */
    EXCEEDED("late");

    private final String tone;

    LimitState(String tone) {
        this.tone = tone;
    }

    /** Where a clock stands that is not paused. */
    public static LimitState at(LocalDateTime now, LocalDateTime dueAt, LocalDateTime amberAt, LocalDateTime endedAt) {
        if (endedAt != null) {
            return endedAt.isAfter(dueAt) ? EXCEEDED : KEPT;
        }
        return now.isAfter(dueAt) ? LATE : now.isBefore(amberAt) ? RUNNING : SOON;
    }

    /** How the state is coloured. */
    public String getTone() {
        return tone;
    }
}
