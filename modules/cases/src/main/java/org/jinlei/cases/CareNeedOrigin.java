package org.jinlei.cases;

/** At which work of this module a need for care showed. */
public enum CareNeedOrigin {
    /** 走失儿童查找后的回访. */
    RETURN,
    /** 排查. */
    SWEEP
}
