package org.jinlei.cases.domain.correction;

import java.time.LocalDate;

/** Until when a decision may be challenged (rule 30). The day of the notice is not counted. */
final class ReviewRights {

    /** 《行政复议法》第二十条. */
    static final int REVIEW_DAYS = 60;
    /** 《行政诉讼法》第四十六条. */
    static final int ACTION_MONTHS = 6;

    private ReviewRights() {
    }

    /** Last day for administrative review. */
    static LocalDate reviewUntil(LocalDate toldOn) {
        return toldOn.plusDays(REVIEW_DAYS);
    }

    /** Last day for an action before the court: the corresponding day, or the last day of a shorter month. */
    static LocalDate actionUntil(LocalDate toldOn) {
        return toldOn.plusMonths(ACTION_MONTHS);
    }
}
