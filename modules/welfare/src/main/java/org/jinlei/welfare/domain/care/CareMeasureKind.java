package org.jinlei.welfare.domain.care;

/** What a care plan does for each of its children. */
public enum CareMeasureKind {
    /** 结对走访. */
    VISITS,
    /** 亲情连线. */
    CALLS_WITH_PARENTS,
    /** 学业辅导. */
    STUDY_HELP,
    /** 心理关爱. */
    COUNSELLING,
    /** 安全教育. */
    SAFETY_LESSON,
    /** 生活物资. */
    THINGS,
    /** 监护督促. */
    GUARDIANS_URGED,
    /** 其他. */
    OTHER
}
