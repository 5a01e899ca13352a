package org.jinlei.welfare.domain.categories;

/** Why a reason for care ended. */
public enum CategoryEnd {
    /** 父母返乡或者一方回家照护. */
    PARENTS_CARE_AGAIN,
    /** 年龄届满. */
    AGE_REACHED,
    /** 情形消除. */
    SITUATION_OVER,
    /** 民政部门终止. */
    ENDED_BY_CIVIL_AFFAIRS,
    /** 随父母迁出. */
    LEFT_THE_PLACE,
    /** 登记有误. */
    ENTERED_BY_MISTAKE,
    /** 其他. */
    OTHER_END
}
