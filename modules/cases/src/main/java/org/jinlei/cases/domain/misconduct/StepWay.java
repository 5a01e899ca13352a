package org.jinlei.cases.domain.misconduct;

/** How somebody was spoken to. */
public enum StepWay {
    /** 当面. */
    IN_PERSON,
    /** 电话. */
    PHONE,
    /** 书面. */
    WRITTEN,
    /** 视频. */
    VIDEO
}
