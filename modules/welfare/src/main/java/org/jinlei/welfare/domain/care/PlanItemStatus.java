package org.jinlei.welfare.domain.care;

/** Life cycle of what was planned. */
public enum PlanItemStatus {
    /** 待落实. */
    OPEN,
    /** 已落实. */
    DONE,
    /** 已取消. */
    GIVEN_UP
}
