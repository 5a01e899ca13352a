package org.jinlei.platform.drafts.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** Rules of drafts; all of the house. */
enum DraftRule implements Rule {

    DRAFT_IS_TOO_LARGE,
    PERSON_HAS_ENOUGH_DRAFTS;

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
