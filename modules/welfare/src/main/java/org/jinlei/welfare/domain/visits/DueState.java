package org.jinlei.welfare.domain.visits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How the next visit of a child stands. */
public enum DueState {
    /** 逾期未访. */
    NOT_VISITED,
    /** 本周到期. */
    DUE_THIS_WEEK,
    /** 已排期. */
    PLANNED_LATER;

    static DueState of(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? NOT_VISITED : due.isAfter(endOfWeek(today)) ? PLANNED_LATER : DUE_THIS_WEEK;
    }

    /** Weeks begin on Monday. */
    static LocalDate endOfWeek(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** First day on which a visit of this state is due, or null. */
    LocalDate from(LocalDate today) {
        return this == NOT_VISITED ? null : this == DUE_THIS_WEEK ? today : endOfWeek(today).plusDays(1);
    }

    /** Last day on which a visit of this state is due, or null. */
    LocalDate to(LocalDate today) {
        return this == NOT_VISITED ? today.minusDays(1) : this == DUE_THIS_WEEK ? endOfWeek(today) : null;
    }
}
