package org.jinlei.cases.domain.outcome;

/** What the police may do about a minor's behaviour; which of them, its tier decides (rule 29). */
public enum PoliceAnswer {
    /** 制止. */
    STOP,
    /** 督促监护人依法履行监护职责. */
    URGE_GUARDIANS,
    /** 告知学校. */
    TELL_SCHOOL,
    /** 转介村（居）民委员会、社会工作、心理辅导. */
    REFER,
    /** 回访. */
    FOLLOW_UP,
    /** 第四十一条矫治教育措施. */
    CORRECTIVE_MEASURES,
    /** 第四十三条至第四十五条专门教育. */
    SPECIAL_EDUCATION
}
