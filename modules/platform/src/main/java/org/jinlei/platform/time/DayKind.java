package org.jinlei.platform.time;

/** What the State Council's yearly notice makes of a day that is not an ordinary one. */
public enum DayKind {
    /** 调休上班: a Saturday or Sunday on which the office works. */
    WORKDAY,
    /** 放假: a day on which it does not. */
    HOLIDAY
}
