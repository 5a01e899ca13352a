package org.jinlei.cases.domain.special;

import java.time.LocalDate;
import java.time.Month;

/**
 * A term of a school year, in which whoever is in a specialised school is assessed (article 46). School years begin on the first of September;
 * on which day each term ends differs by county and year and is a setting.
 *
 * @param year   calendar year in which the school year begins
 * @param second whether it is the second term
 */
public record SchoolTerm(int year, boolean second) implements Comparable<SchoolTerm> {

    /** The holidays of summer end with July's last day, those of winter with January's: whoever comes later belongs to the coming term. */
    public static SchoolTerm of(LocalDate day) {
        int year = day.getYear();
        if (day.getMonthValue() >= Month.AUGUST.getValue()) {
            return new SchoolTerm(year, false);
        }
        return day.getMonth() == Month.JANUARY ? new SchoolTerm(year - 1, false) : new SchoolTerm(year - 1, true);
    }

    /** The term of a code as {@link #code} writes it. */
    public static SchoolTerm of(String code) {
        return new SchoolTerm(Integer.parseInt(code.substring(0, 4)), code.endsWith("2"));
    }

    /** The term written as a code: {@code 2026-1}. */
    public String code() {
        return year + (second ? "-2" : "-1");
    }

    /** The term after this. */
    public SchoolTerm next() {
        return second ? new SchoolTerm(year + 1, false) : new SchoolTerm(year, true);
    }

    /**
     * The last day of the term.
     *
     * @param lengths how long the terms are
     */
    public LocalDate lastDay(TermLengths lengths) {
        return second ? LocalDate.of(year + 1, Month.FEBRUARY, 1).plusDays(lengths.second()) : LocalDate.of(year, Month.SEPTEMBER, 1).plusDays(lengths.first());
    }

    /**
     * The term that is to be assessed next: the one in which the minor came, unless it was over by then, then each in turn.
     *
     * @param lastAssessed the last term that was assessed, or null
     */
    public static SchoolTerm due(LocalDate admittedOn, SchoolTerm lastAssessed, TermLengths lengths) {
        if (lastAssessed != null) {
            return lastAssessed.next();
        }
        SchoolTerm first = of(admittedOn);
        return admittedOn.isAfter(first.lastDay(lengths)) ? first.next() : first;
    }

    @Override
    public int compareTo(SchoolTerm other) {
        return code().compareTo(other.code());
    }

    public int getYear() { return year; }
    public boolean isSecond() { return second; }
}
