package org.jinlei.cases.domain.special;

/** Who asked for specialised education. */
public enum PlacementApplicant {
    /** 父母或者其他监护人. */
    PARENTS,
    /** 学校. */
    SCHOOL,
    /** 公安机关提请. */
    POLICE
}
