package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import org.jinlei.platform.time.LimitTerms;
import org.jinlei.platform.time.LimitUnit;
import org.jinlei.platform.time.WorkCalendar;

/**
 * When a mentoring is looked back on: six months after its end, on the corresponding day (the figure of repeated offences within six months
 * is one of the studio's, section 5 of its list of figures). It is a day of the house and rolls over no holiday.
 */
final class LookBack {

    /** The task appears so many days before. */
    static final int SHOWN_DAYS_BEFORE = 14;

    private static final LimitTerms HALF_A_YEAR = new LimitTerms(LimitUnit.MONTH, 6, false, false);

    private LookBack() {
    }

    static LocalDate due(LocalDate ended) {
        return HALF_A_YEAR.lastMoment(ended.atStartOfDay(), WorkCalendar.ORDINARY_WEEKS).toLocalDate();
    }

    /** Whether it is to be seen on the worklist on a day. */
    static boolean isNear(LocalDate due, LocalDate today) {
        return !today.isBefore(due.minusDays(SHOWN_DAYS_BEFORE));
    }
}
