package org.jinlei.welfare.domain.openings;

import java.time.LocalDate;

/**
 * What the list of openings is narrowed to; null is anything.
 *
 * @param from first day
 * @param to   last day
 * @param user who opened
 */
public record OpeningFilter(LocalDate from, LocalDate to, Long user) {

    /** One month. */
    public static OpeningFilter of(LocalDate month, Long user) {
        return new OpeningFilter(month.withDayOfMonth(1), month.withDayOfMonth(month.lengthOfMonth()), user);
    }
}
