package org.jinlei.welfare.domain.donations;

/** How a donor was told what became of the gift. */
public enum DonorToldHow {
    /** 当面. */
    IN_PERSON,
    /** 电话. */
    PHONE,
    /** 书面. */
    WRITTEN,
    /** 经转交单位. */
    THROUGH_CHANNEL,
    /** 单位内部公示. */
    POSTED_INSIDE
}
