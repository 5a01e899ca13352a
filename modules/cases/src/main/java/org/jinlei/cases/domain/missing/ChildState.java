package org.jinlei.cases.domain.missing;

/** How a child was when found. */
public enum ChildState {
    /** 平安. */
    SAFE,
    /** 受伤. */
    INJURED,
    /** 患病. */
    ILL,
    /** 疑似受侵害. */
    HARMED,
    /** 死亡. */
    DEAD
}
