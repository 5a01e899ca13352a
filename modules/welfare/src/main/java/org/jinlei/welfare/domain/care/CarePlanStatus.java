package org.jinlei.welfare.domain.care;

/** Life cycle of a care plan. */
public enum CarePlanStatus {
    /** 实施中. */
    RUNNING,
    /** 已结束. */
    ENDED
}
