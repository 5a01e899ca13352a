package org.jinlei.cases.domain;

import java.time.LocalDate;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.TimeLimits;

/**
 * Until when a decision may be challenged (rule 30): 《行政复议法》第二十条, 《行政诉讼法》第四十六条, each in the version on the day on which
 * the person was told.
 *
 * @param reviewUntil last day for administrative review
 * @param actionUntil last day for an action before the court
 */
public record ReviewRights(LocalDate reviewUntil, LocalDate actionUntil) {

    /** The rights of somebody who was told on a day. */
    public static ReviewRights of(TimeLimits limits, LocalDate toldOn) {
        return new ReviewRights(limits.lastDay(LimitKind.RECONSIDERATION, toldOn), limits.lastDay(LimitKind.LITIGATION, toldOn));
    }
}
