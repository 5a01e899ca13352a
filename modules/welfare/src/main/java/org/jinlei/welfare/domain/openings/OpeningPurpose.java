package org.jinlei.welfare.domain.openings;

/** What a child's file is opened for; the words beside it say more. */
public enum OpeningPurpose {
    /** 走访准备. */
    VISIT,
    /** 类别认定与退出核查. */
    CATEGORY_REVIEW,
    /** 委托照护核查. */
    ENTRUSTED_CARE,
    /** 需求与帮扶. */
    CARE_PLAN,
    /** 关注研判. */
    ATTENTION,
    /** 办案协查. */
    CASE_WORK,
    /** 转介其他部门. */
    REFERRAL,
    /** 紧急处置. */
    EMERGENCY,
    /** 更正信息. */
    CORRECTION,
    /** 督导检查. */
    SUPERVISION
}
