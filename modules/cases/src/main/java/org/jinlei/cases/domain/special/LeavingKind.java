package org.jinlei.cases.domain.special;

/** How specialised education ended. */
public enum LeavingKind {
    /** 原决定机关决定转回普通学校（第四十六条）. */
    RETURNED,
    /** 决定被变更、撤销. */
    DECISION_CHANGED,
    /** 其他原因，如年满十八周岁、迁居. */
    OTHER
}
