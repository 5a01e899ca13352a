package org.jinlei.cases.domain;

import java.util.Set;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Life cycle of a case file. It is opened, gets its dedicated officer and is worked on; an approved outcome opens the follow-up of
 * the minor; closing is proposed, approved or returned; a closed file is sealed and from then on exists for nobody who has not been
 * granted its reading.
 */
public enum CaseStatus {
    OPEN,
    UNDER_WORK,
    FOLLOW_UP,
    CLOSING_PROPOSED,
    CLOSED,
    SEALED;

    private Set<CaseStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(UNDER_WORK);
            case UNDER_WORK -> Set.of(FOLLOW_UP, CLOSING_PROPOSED);
            case FOLLOW_UP -> Set.of(CLOSING_PROPOSED);
            case CLOSING_PROPOSED -> Set.of(UNDER_WORK, FOLLOW_UP, CLOSED);
            case CLOSED -> Set.of(SEALED);
            case SEALED -> Set.of();
        };
    }

    public boolean mayBecome(CaseStatus status) {
        return next().contains(status);
    }

    /**
     * The next status.
     *
     * @throws BrokenRule when this status does not lead there
     */
    CaseStatus to(CaseStatus status) {
        if (!mayBecome(status)) {
            throw new BrokenRule(this == CLOSED || this == SEALED ? CaseRule.CASE_IS_CLOSED : CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        return status;
    }

    /** Whether anything may still be written into the file. */
    public boolean isWritable() {
        return this != CLOSED && this != SEALED;
    }

    /** Whether work on the file goes on: not closed and not before the chief. */
    public boolean isWorkable() {
        return this == OPEN || this == UNDER_WORK || this == FOLLOW_UP;
    }
}
