package org.jinlei.cases.domain.sweep;

import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/** Life cycle of a minor at risk who was found: noted, given to an officer, received by the officer, settled by what follows. */
public enum FindStatus {
    NOTED,
    GIVEN,
    RECEIVED,
    SETTLED;

    /** The next state; a minor who is not settled may be given to another officer. */
    FindStatus to(FindStatus next) {
        boolean fits = switch (next) {
            case NOTED -> false;
            case GIVEN -> this != SETTLED;
            case RECEIVED -> this == GIVEN;
            case SETTLED -> this == RECEIVED;
        };
        if (!fits) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        return next;
    }
}
