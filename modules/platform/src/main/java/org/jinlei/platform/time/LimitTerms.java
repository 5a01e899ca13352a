package org.jinlei.platform.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How a time limit is counted (rule 4). The day of the event does not count; where the last day is a holiday the next working day is the
 * last, but never where liberty is restricted: 《公安机关办理行政案件程序规定》 article 35, 《治安管理处罚法》 article 143. "Within" includes the
 * last moment.
 *
 * @param unit             in what it is counted
 * @param amount           how many units; 0 means at once
 * @param rollsOver        whether a last day on a holiday moves to the next working day
 * @param restrictsLiberty whether somebody is held while it runs
 */
public record LimitTerms(LimitUnit unit, int amount, boolean rollsOver, boolean restrictsLiberty) {

    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59, 999_999_000);
    private static final int LONGEST_PAUSE_DAYS = 3660;
    private static final int WHOLE = 100;

    public LimitTerms {
        if (amount < 0) {
            throw new IllegalArgumentException("A limit is not negative");
        }
        if (rollsOver && (restrictsLiberty || unit == LimitUnit.HOUR)) {
            throw new IllegalArgumentException("A clock of hours and one that restricts liberty never roll over a holiday");
        }
    }

    /** The last moment, without pause or extension. */
    public LocalDateTime lastMoment(LocalDateTime event, WorkCalendar calendar) {
        return lastMoment(event, calendar, 0, List.of(), event.toLocalDate());
    }

    /**
     * The last moment.
     *
     * @param event    when the limit began
     * @param extended units by which it was extended
     * @param pauses   days that do not count; hours know none
     * @param today    up to where a pause that lasts is counted
     */
    public LocalDateTime lastMoment(LocalDateTime event, WorkCalendar calendar, int extended, List<Pause> pauses, LocalDate today) {
        int units = amount + extended;
        if (unit == LimitUnit.HOUR) {
            return event.plusHours(units);
        }
        if (units == 0) {
            return event;
        }
        LocalDate day = event.toLocalDate();
        long left = unit == LimitUnit.MONTH ? ChronoUnit.DAYS.between(day, day.plusMonths(units)) : units;
        for (int passed = 0; left > 0 && passed < LONGEST_PAUSE_DAYS + units * 31; passed++) {
            day = day.plusDays(1);
            if (counts(day, calendar, pauses, today)) {
                left--;
            }
        }
        return (rollsOver ? calendar.workdayFrom(day) : day).atTime(LAST_OF_DAY);
    }

    private boolean counts(LocalDate day, WorkCalendar calendar, List<Pause> pauses, LocalDate today) {
        boolean paused = pauses.stream().anyMatch(pause -> pause.covers(day) && (pause.until() != null || !day.isAfter(today)));
        return !paused && (unit != LimitUnit.WORKDAY || calendar.isWorkday(day));
    }

    /** From here on a clock shows amber: so many per cent of its time are over ({@code PlatformSettings.AMBER} of the day of the event). */
    public static LocalDateTime amberAt(LocalDateTime event, LocalDateTime lastMoment, int percent) {
        return event.plus(Duration.between(event, lastMoment).multipliedBy(percent).dividedBy(WHOLE)).truncatedTo(ChronoUnit.SECONDS);
    }

    public LimitUnit getUnit() { return unit; }
    public int getAmount() { return amount; }
    public boolean isRollsOver() { return rollsOver; }
    public boolean isRestrictsLiberty() { return restrictsLiberty; }
}
