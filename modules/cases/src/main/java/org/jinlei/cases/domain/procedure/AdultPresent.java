package org.jinlei.cases.domain.procedure;

/** Which adult was present when a minor was questioned, in the order in which the law asks for them. */
public enum AdultPresent {
    /** 父母或者其他监护人到场. */
    GUARDIAN,
    /** 其他成年亲属. */
    OTHER_RELATIVE,
    /** 所在学校的代表. */
    SCHOOL,
    /** 所在单位的代表. */
    EMPLOYER,
    /** 居住地基层组织的代表. */
    GRASS_ROOTS_ORGANISATION,
    /** 未成年人保护组织的代表. */
    MINORS_PROTECTION_ORGANISATION,
    /** 无法通知或者未到场，已在笔录中注明. */
    NONE_NOTED;

    public boolean isSomebody() {
        return this != NONE_NOTED;
    }
}
