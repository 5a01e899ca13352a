package org.jinlei.welfare.domain.checks;

/** What whoever looked found. */
public enum CheckOutcome {
    /** 目前不需要. */
    NO_NEED,
    /** 已在关爱帮扶中. */
    CARED_FOR,
    /** 需要关爱帮扶，已登记需求. */
    NEED_RECORDED
}
