package org.jinlei.platform.worklist.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** Rules of deputies. */
enum DeputyRule implements Rule {

    DEPUTY_IS_A_COLLEAGUE_OF_THE_UNIT,
    ABSENCE_IS_IN_ORDER;

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
        return LocalDate.of(2026, 1, 1);
    }
}
