package org.jinlei.cases.domain.procedure;

import org.jinlei.platform.time.LimitKind;

/**
 * Why somebody may be questioned for how long, from the arrival (《治安管理处罚法》第九十七条; rule 20). The hours are those of the version of
 * the time limit that is in force on the day of arrival.
 */
public enum QuestioningGround {
    /** The usual case. */
    USUAL(LimitKind.QUESTIONING),
    /** Many persons are involved, or the identity is not known: since 2026. */
    MANY_PERSONS_OR_IDENTITY_UNKNOWN(LimitKind.QUESTIONING_MANY_PERSONS),
    /** Complex, and detention is possible. */
    COMPLEX_AND_DETENTION_POSSIBLE(LimitKind.QUESTIONING_COMPLEX);

    private final LimitKind limit;

    QuestioningGround(LimitKind limit) {
        this.limit = limit;
    }

    LimitKind limit() {
        return limit;
    }
}
