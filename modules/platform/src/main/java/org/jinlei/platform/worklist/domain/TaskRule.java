package org.jinlei.platform.worklist.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** Rules of tasks that people give to each other; all of the house. */
enum TaskRule implements Rule {
    TASK_STAYS_WITH_ITS_OWNER,
    RECEIVER_MAY_NOT_DO_THE_TASK,
    GIVING_NEEDS_A_REASON,
    FREE_TASK_NEEDS_A_TITLE,
    FREE_TASK_IS_GIVEN_WITHIN_THE_TEAM,
    FREE_TASK_IS_NOT_DUE_IN_THE_PAST,
    FREE_TASK_IS_DONE,
    FREE_TASK_IS_OPEN,
    GIVING_BACK_NEEDS_A_REASON;

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
