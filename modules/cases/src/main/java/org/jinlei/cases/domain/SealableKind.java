package org.jinlei.cases.domain;

/** What a person's record can be that the law may seal (rule 35). */
public enum SealableKind {
    /** 违反治安管理，未予处罚的. */
    VIOLATION_WITHOUT_PENALTY,
    /** 治安管理处罚. */
    PUBLIC_ORDER_PENALTY,
    /** 其他行政处罚. */
    OTHER_ADMINISTRATIVE_PENALTY,
    /** 判处刑罚，包括免予刑事处罚的. */
    CRIMINAL_SENTENCE,
    /** 不起诉. */
    NON_PROSECUTION,
    /** 刑事强制措施. */
    COERCIVE_MEASURE,
    /** 专门教育. */
    SPECIAL_EDUCATION,
    /** 专门矫治教育. */
    SPECIAL_CORRECTIVE_EDUCATION;

    /** Whether another organ decides it, so that it is known here by notice only. */
    public boolean isOfOthers() {
        return !isViolation();
    }

    /** Whether it is a record of a violation of public order, which is sealed whatever the age. */
    public boolean isViolation() {
        return this == VIOLATION_WITHOUT_PENALTY || this == PUBLIC_ORDER_PENALTY;
    }
}
