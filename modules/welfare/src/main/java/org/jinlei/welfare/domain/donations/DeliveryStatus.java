package org.jinlei.welfare.domain.donations;

/** Life cycle of a delivery. */
public enum DeliveryStatus {
    /** 已发放，待签收凭证. */
    HANDED_OVER,
    /** 已签收. */
    SIGNED,
    /** 已冲正. */
    UNDONE
}
