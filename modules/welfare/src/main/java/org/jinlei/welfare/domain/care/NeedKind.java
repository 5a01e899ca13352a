package org.jinlei.welfare.domain.care;

/** What a child lacks. */
public enum NeedKind {
    /** 衣物鞋帽. */
    CLOTHING,
    /** 食品营养. */
    FOOD,
    /** 学习用品. */
    SCHOOL_THINGS,
    /** 医疗康复. */
    MEDICAL,
    /** 资金. */
    MONEY,
    /** 陪伴. */
    COMPANIONSHIP,
    /** 其他. */
    OTHER
}
