package org.jinlei.welfare.domain.checks;

import java.time.LocalDate;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;

/** Rules of looking whether a child needs care. */
enum CheckRule implements Rule {

    CHECK_IS_DONE_ONCE(0, "", 2026),
    CHECK_SAYS_WHAT_WAS_FOUND(0, "", 2026);

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    CheckRule(int number, String source, int validFromYear) {
        this.number = number;
        this.source = source;
        this.validFrom = InForce.from(source, validFromYear);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public LocalDate validFrom() {
        return validFrom;
    }
}
