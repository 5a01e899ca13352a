package org.jinlei.platform.codes.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** Rules of the code lists. */
public enum CodeRule implements Rule {

    CODE_HOLDS_ON_THE_DAY(5),
    CODE_KEEPS_ITS_PAST(5),
    CODE_IS_THERE_ALREADY(0),
    CODE_IS_WRITTEN_SIMPLY(0),
    CODE_NEEDS_BOTH_WORDINGS(0),
    CODE_CHANGE_NEEDS_ITS_SOURCE(5),
    LIST_IS_KEPT_BY_ITS_STANDARD(0),
    LIST_IS_KNOWN_TO_THE_RULES(0),
    CODE_HOLDS_BEFORE_IT_ENDS(0),
    CODE_FILE_HAS_FAULTS(0),
    CODES_CHANGED_SINCE_THE_PREVIEW(0);

    private final int number;

    CodeRule(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
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
