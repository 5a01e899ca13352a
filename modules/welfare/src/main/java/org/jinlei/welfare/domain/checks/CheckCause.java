package org.jinlei.welfare.domain.checks;

import org.jinlei.cases.CareNeedOrigin;

/** Why somebody is asked to look. It tells two askings apart and is never shown. */
enum CheckCause {
    CASE_CLOSED,
    RETURN,
    SWEEP;

    static CheckCause of(CareNeedOrigin origin) {
        return switch (origin) {
            case RETURN -> RETURN;
            case SWEEP -> SWEEP;
        };
    }
}
