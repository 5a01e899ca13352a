package org.jinlei.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** On which days the office works: Monday to Friday, but for what the yearly notice on holidays changes (工作日历、调休). */
public final class WorkCalendar {

    /** Without any notice. */
    public static final WorkCalendar ORDINARY_WEEKS = new WorkCalendar(Map.of());

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, DayKind> adjusted;

    private WorkCalendar(Map<LocalDate, DayKind> adjusted) {
        this.adjusted = Map.copyOf(adjusted);
    }

    public static WorkCalendar of(Collection<AdjustedDay> days) {
        Map<LocalDate, DayKind> adjusted = new HashMap<>();
        days.forEach(day -> adjusted.put(day.date(), day.kind()));
        return new WorkCalendar(adjusted);
    }

    public boolean isWorkday(LocalDate day) {
        DayKind kind = adjusted.get(day);
        return kind == null ? !WEEKEND.contains(day.getDayOfWeek()) : kind == DayKind.WORKDAY;
    }

    /** The day itself when the office works, or the next one on which it does. */
    public LocalDate workdayFrom(LocalDate day) {
        LocalDate found = day;
        while (!isWorkday(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** Whether the notice of a year is known; without it only weekends count as free. */
    public boolean knows(int year) {
        return adjusted.keySet().stream().anyMatch(day -> day.getYear() == year);
    }
}
