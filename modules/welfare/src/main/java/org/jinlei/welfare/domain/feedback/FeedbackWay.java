package org.jinlei.welfare.domain.feedback;

/** How something is told. */
public enum FeedbackWay {
    /** 当面. */
    FACE_TO_FACE,
    /** 电话. */
    BY_PHONE,
    /** 书面. */
    IN_WRITING
}
