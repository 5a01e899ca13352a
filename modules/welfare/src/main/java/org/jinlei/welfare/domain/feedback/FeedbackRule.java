package org.jinlei.welfare.domain.feedback;

import java.time.LocalDate;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;

/** Rules of feedback about children. */
public enum FeedbackRule implements Rule {

    FEEDBACK_LIES_IN_THE_PAST(0, "", 2026),
    FEEDBACK_GIVER_CAN_BE_REACHED(8, "《未成年人保护法》第十一条", 2021),
    FEEDBACK_IS_ANSWERED_ONCE(0, "", 2026),
    FEEDBACK_IS_TOLD_AFTER_IT_WAS_GIVEN(8, "《未成年人保护法》第十一条", 2021);

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    FeedbackRule(int number, String source, int validFromYear) {
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
