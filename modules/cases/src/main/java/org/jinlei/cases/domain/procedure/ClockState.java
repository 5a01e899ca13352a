package org.jinlei.cases.domain.procedure;

import java.time.LocalDateTime;

/** Where a questioning stands on its statutory clock (rule 20); computed whenever it is read. */
public enum ClockState {
    /** It runs and there is time. */
    RUNNING,
    /** It runs and the end is near. */
    SOON,
    /** It still runs although the time is over. */
    LATE,
    /** It ended within the time; the last minute belongs to it (art. 143 of the Public Security Administration Punishments Law). */
    KEPT,
    /** It ended after the time. */
    EXCEEDED;

    static ClockState of(QuestioningGround ground, LocalDateTime arrivedAt, LocalDateTime endedAt, LocalDateTime now, int amber) {
        LocalDateTime limit = ground.endsBy(arrivedAt);
        if (endedAt != null) {
            return endedAt.isAfter(limit) ? EXCEEDED : KEPT;
        }
        if (now.isAfter(limit)) {
            return LATE;
        }
        return now.isBefore(ground.amberAt(arrivedAt, amber)) ? RUNNING : SOON;
    }

    /** How the state is coloured: late in red, near the end in amber. */
    public String getTone() {
        return switch (this) {
            case RUNNING -> "active";
            case SOON -> "soon";
            case LATE, EXCEEDED -> "late";
            case KEPT -> "good";
        };
    }
}
