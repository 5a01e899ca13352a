package org.jinlei.cases.domain.intake;

/** How a report reached the station. */
public enum ReportChannel {
    /** 110 指令. */
    EMERGENCY_CALL,
    /** 电话. */
    PHONE,
    /** 到所报案. */
    WALK_IN,
    /** 学校报告. */
    SCHOOL,
    /** 村（社区）报告. */
    VILLAGE,
    /** 巡逻发现. */
    PATROL,
    /** 走访发现. */
    VISIT,
    /** 其他单位移送. */
    TRANSFERRED_IN,
    /** 网上、微信. */
    ONLINE
}
