package org.jinlei.welfare.domain.care;

import java.time.LocalDate;

/** How soon a need is to be met. The days are the house's own. */
public enum NeedUrgency {
    /** 当日. */
    TODAY(0),
    /** 一周内. */
    THIS_WEEK(7),
    /** 一个月内. */
    THIS_MONTH(30);

    private final int days;

    NeedUrgency(int days) {
        this.days = days;
    }

    LocalDate dueFrom(LocalDate day) {
        return day.plusDays(days);
    }
}
