package org.jinlei.reporting.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** Rules of exports; all of the house. */
enum ReportingRule implements Rule {

    EXPORT_NEEDS_A_REASON,
    EXPORTS_UNDER_WAY_ARE_ENOUGH,
    EXPORT_IS_NO_LONGER_THERE;

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
