package org.jinlei.platform.time;

/** In what a time limit is counted. */
public enum LimitUnit {
    /** 小时: from the moment of the event, holidays and nights included. */
    HOUR,
    /** 日: natural days from the day after the event. */
    DAY,
    /** 工作日: days on which the office works, from the day after the event. */
    WORKDAY,
    /** 月: to the corresponding day, or the last of the month where it has none (《民法典》 article 202). */
    MONTH
}
