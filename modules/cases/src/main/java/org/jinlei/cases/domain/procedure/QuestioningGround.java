package org.jinlei.cases.domain.procedure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.platform.time.LimitTerms;

/** How long somebody may be questioned, from the arrival (Public Security Administration Punishments Law, art. 97; rule 20). */
public enum QuestioningGround {
    /** The usual case. */
    USUAL(8),
    /** Many persons are involved, or the identity is not known: since 2026. */
    MANY_PERSONS_OR_IDENTITY_UNKNOWN(12),
    /** Complex, and detention is possible. */
    COMPLEX_AND_DETENTION_POSSIBLE(24);

    /** First day of the law as revised on 2025-06-27. */
    private static final LocalDate REVISED_LAW = LocalDate.of(2026, 1, 1);

    private final int hours;

    QuestioningGround(int hours) {
        this.hours = hours;
    }

    /** The limit in hours. */
    public int hours() {
        return hours;
    }

    /** Whether the law knew this ground on the day. */
    public boolean holdsOn(LocalDate day) {
        return this != MANY_PERSONS_OR_IDENTITY_UNKNOWN || !day.isBefore(REVISED_LAW);
    }

    /** The last moment of a questioning that began with this arrival; it rolls over no holiday. */
    public LocalDateTime endsBy(LocalDateTime arrivedAt) {
        return arrivedAt.plusHours(hours);
    }

    /** From here on the clock shows amber: so many per cent of the time are over. */
    public LocalDateTime amberAt(LocalDateTime arrivedAt, int percent) {
        return LimitTerms.amberAt(arrivedAt, endsBy(arrivedAt), percent);
    }
}
