package org.jinlei.cases.domain.correction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The week of all mentors whom a supervisor leads.
 *
 * @param monday first day of the week
 * @param asOf   day up to which is counted: the Sunday, or today while the week lasts
 */
public record MentoringDigest(LocalDate monday, LocalDate asOf, List<DigestRow> rows) {

    public MentoringDigest {
        rows = List.copyOf(rows);
    }

    /** The Monday of the week of a day. */
    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Up to which day the week of a Monday is counted: never beyond today. */
    static LocalDate asOf(LocalDate monday, LocalDate today) {
        LocalDate sunday = monday.plusDays(6);
        return sunday.isAfter(today) ? today : sunday;
    }

    public LocalDate getMonday() { return monday; }
    public LocalDate getSunday() { return monday.plusDays(6); }
    public LocalDate getAsOf() { return asOf; }
    public List<DigestRow> getRows() { return rows; }

    /** All mentors together, or null when there is none. */
    public DigestRow getTotal() {
        return rows.stream().reduce(DigestRow::plus).orElse(null);
    }
}
