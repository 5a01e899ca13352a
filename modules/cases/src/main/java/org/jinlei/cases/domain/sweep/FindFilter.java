package org.jinlei.cases.domain.sweep;

import java.time.LocalDate;

/**
 * What a list of minors found is narrowed to; null is no condition.
 *
 * @param from found on this day or later
 * @param to   found on this day or earlier
 */
public record FindFilter(Long sweepId, FindStatus status, RiskFact fact, Long unitId, LocalDate from, LocalDate to) {

    /** Everything. */
    static final FindFilter NONE = new FindFilter(null, null, null, null, null, null);
}
