package org.jinlei.welfare.domain.visits;

import java.time.LocalDate;

/**
 * What a list of visits is narrowed to; null is no condition.
 *
 * @param seen     whether the child itself was seen
 * @param inTime   whether it was seen by the day on which the visit was due
 * @param referred whether one of the nine situations was reported
 * @param from     made on this day or later
 * @param to       made on this day or earlier
 * @param withdrawn those that were withdrawn instead of those that count
 */
public record VisitFilter(Boolean seen, Boolean inTime, Boolean referred, Long unitId, LocalDate from, LocalDate to, boolean withdrawn) {

    /** Everything that counts. */
    static final VisitFilter NONE = new VisitFilter(null, null, null, null, null, null, false);
}
