package org.jinlei.reporting.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A quarter of a year. Counts without rows are given for quarters that are over only: periods that overlap or still grow could be subtracted
 * from each other.
 *
 * @param first its first month
 */
public record Quarter(YearMonth first) {

    private static final int MONTHS = 3;

    /** The quarter of a day, or the last one that was over on another day, if that one is not. */
    public static Quarter over(LocalDate day, LocalDate today) {
        Quarter asked = of(day);
        Quarter last = new Quarter(of(today).first.minusMonths(MONTHS));
        return asked.first.isAfter(last.first) ? last : asked;
    }

    private static Quarter of(LocalDate day) {
        return new Quarter(YearMonth.of(day.getYear(), (day.get(IsoFields.QUARTER_OF_YEAR) - 1) * MONTHS + 1));
    }

    public List<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    public LocalDate to() {
        return first.plusMonths(MONTHS - 1L).atEndOfMonth();
    }

    public LocalDate getFrom() { return from(); }
    public LocalDate getTo() { return to(); }
}
