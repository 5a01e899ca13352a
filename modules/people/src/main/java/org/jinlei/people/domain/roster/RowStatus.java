package org.jinlei.people.domain.roster;

/** What the dry run found about a row of a roster. */
public enum RowStatus {
    /** 新增. */
    NEW,
    /** 有变化. */
    CHANGED,
    /** 无变化. */
    UNCHANGED,
    /** 重复: another row of the same file is the same pupil. */
    DUPLICATE,
    /** 有错误: not taken before it is mended. */
    FAULTY,
    /** 已成年: no file of a minor. */
    ADULT,
    /** 已离校: enrolled in the term before in one of the schools, not in this file. */
    LEFT;

    /** Whether a commit takes the row. */
    boolean isTaken() {
        return this == NEW || this == CHANGED || this == UNCHANGED;
    }
}
