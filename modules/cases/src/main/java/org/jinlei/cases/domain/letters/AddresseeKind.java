package org.jinlei.cases.domain.letters;

/** To whom a recommendation letter goes. */
public enum AddresseeKind {
    /** 学校、幼儿园. */
    SCHOOL,
    /** 其他单位. */
    UNIT,
    /** 主管部门. */
    DEPARTMENT
}
