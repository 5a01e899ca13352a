package org.jinlei.cases.domain.correction;

/** What was done about a breach of a measure. */
public enum BreachResponse {
    /** 批评教育. */
    CRITICISED,
    /** 约谈监护人. */
    GUARDIANS_SUMMONED,
    /** 增加频次或者调整措施. */
    TIGHTENED,
    /** 提请专门教育. */
    UPGRADE_PROPOSED
}
