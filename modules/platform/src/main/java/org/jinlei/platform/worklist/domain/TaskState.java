package org.jinlei.platform.worklist.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/** How much time a task leaves, and under which heading it stands. */
public enum TaskState {
    /** The time is over. */
    LATE,
    /** Today is the last day. */
    TODAY,
    /** The last day is still in this week, Sunday included. */
    THIS_WEEK,
    /** It is due later. */
    LATER,
    /** It has no date. */
    OPEN;

    static TaskState of(LocalDateTime dueAt, LocalDateTime now) {
        if (dueAt == null) {
            return OPEN;
        }
        if (now.isAfter(dueAt)) {
            return LATE;
        }
        LocalDate day = dueAt.toLocalDate();
        LocalDate today = now.toLocalDate();
        if (day.equals(today)) {
            return TODAY;
        }
        return day.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : THIS_WEEK;
    }
}
