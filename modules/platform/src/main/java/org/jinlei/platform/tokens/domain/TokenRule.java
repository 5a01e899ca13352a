package org.jinlei.platform.tokens.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** Rules of access tokens. */
enum TokenRule implements Rule {

    TOKEN_READS_WHAT_ITS_OWNER_READS(62, "GB/T 22239—2019 8.1.4.2"),
    TOKEN_ENDS_IN_TIME(61, "GB/T 22239—2019 8.1.4.1"),
    ACCOUNT_HAS_ENOUGH_TOKENS(0, "");

    private static final LocalDate GB_T_22239_2019 = LocalDate.of(2019, 12, 1);

    private final int number;
    private final String source;

    TokenRule(int number, String source) {
        this.number = number;
        this.source = source;
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
        return GB_T_22239_2019;
    }
}
