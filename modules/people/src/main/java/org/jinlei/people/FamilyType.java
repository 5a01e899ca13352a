package org.jinlei.people;

/** The family in which a pupil lives, as a roster tells it: a fact, never a grade of attention. */
public enum FamilyType {
    /** 双亲. */
    BOTH_PARENTS,
    /** 单亲. */
    SINGLE_PARENT,
    /** 离异. */
    DIVORCED,
    /** 重组. */
    REMARRIED,
    /** 父母均失联. */
    PARENTS_UNREACHABLE,
    /** 孤儿. */
    ORPHAN,
    /** 其他. */
    OTHER,
    /** Nothing was told. */
    UNKNOWN
}
