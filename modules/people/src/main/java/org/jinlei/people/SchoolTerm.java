package org.jinlei.people;

import java.time.LocalDate;
import java.time.Month;

/**
 * 学年学期. School years begin on the first of September, the second term follows the winter holidays.
 *
 * @param year   calendar year in which the school year begins
 * @param second whether it is the second term
 */
public record SchoolTerm(int year, boolean second) implements Comparable<SchoolTerm> {

    private static final String FORM = "20\\d\\d-[12]";

    /** The term of a day: the holidays belong to the coming term. */
    public static SchoolTerm of(LocalDate day) {
        if (day.getMonthValue() >= Month.AUGUST.getValue()) {
            return new SchoolTerm(day.getYear(), false);
        }
        return day.getMonth() == Month.JANUARY ? new SchoolTerm(day.getYear() - 1, false) : new SchoolTerm(day.getYear() - 1, true);
    }

    /**
     * The term of a code as {@link #code} writes it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static SchoolTerm of(String code) {
        if (code == null || !code.matches(FORM)) {
            throw new IllegalArgumentException("No term");
        }
        return new SchoolTerm(Integer.parseInt(code.substring(0, 4)), code.endsWith("2"));
    }

    /** The term written as a code whose order is that of time: {@code 2026-1}. */
    public String code() {
        return year + (second ? "-2" : "-1");
    }

    public SchoolTerm previous() {
        return second ? new SchoolTerm(year, false) : new SchoolTerm(year - 1, true);
    }

    public SchoolTerm next() {
        return second ? new SchoolTerm(year + 1, false) : new SchoolTerm(year, true);
    }

    @Override
    public int compareTo(SchoolTerm other) {
        return code().compareTo(other.code());
    }

    public String getCode() { return code(); }
    public int getYear() { return year; }
    public boolean isSecond() { return second; }
}
