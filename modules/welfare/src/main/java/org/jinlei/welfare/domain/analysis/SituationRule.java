package org.jinlei.welfare.domain.analysis;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** The rules of the analysis. */
public enum SituationRule implements Rule {

    WHAT_BEGINS_HAS_A_NAME_A_PURPOSE_AND_AN_END,
    SELECTION_IS_OF_ONE_TOWN;

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
