package org.jinlei.platform.events.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** Rules of durable events; all of the house. */
enum EventRule implements Rule {

    ONLY_WHAT_FAILED_IS_SENT_AGAIN,
    GIVING_UP_NEEDS_A_REASON,
    ONLY_WHAT_IS_OPEN_IS_GIVEN_UP;

    private static final LocalDate FIRST_VERSION = LocalDate.of(2026, 1, 1);

    @Override
    public int number() {
        return 0;
    }

    @Override
    public String source() {
        return "";
    }

    @Override
    public LocalDate validFrom() {
        return FIRST_VERSION;
    }
}
