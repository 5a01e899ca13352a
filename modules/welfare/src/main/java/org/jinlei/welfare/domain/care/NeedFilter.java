package org.jinlei.welfare.domain.care;

import java.time.LocalDate;

/**
 * What a list of needs is narrowed to; null is no condition.
 *
 * @param status  status
 * @param kind    what is lacking
 * @param unitId  village
 * @param open    true: those that still owe something
 * @param overdue true: those whose day has passed
 * @param from    first day on which it was noticed
 * @param to      last day
 */
public record NeedFilter(NeedStatus status, NeedKind kind, Long unitId, Boolean open, Boolean overdue, LocalDate from, LocalDate to) {
    static final NeedFilter NONE = new NeedFilter(null, null, null, null, null, null, null);
}
