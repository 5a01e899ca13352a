package org.jinlei.platform.time;

import java.time.LocalDate;

/**
 * A day that the State Council's notice on holidays takes out of the ordinary week.
 *
 * @param date     the day
 * @param kind     whether the office works
 * @param occasion the holiday that it belongs to, for instance 春节
 */
public record AdjustedDay(LocalDate date, DayKind kind, String occasion) {
    public LocalDate getDate() { return date; }
    public DayKind getKind() { return kind; }
    public String getOccasion() { return occasion; }
}
