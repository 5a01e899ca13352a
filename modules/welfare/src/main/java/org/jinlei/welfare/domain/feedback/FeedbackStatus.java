package org.jinlei.welfare.domain.feedback;

/** How a feedback stands. */
public enum FeedbackStatus {
    /** 待答复. */
    UNANSWERED,
    /** 已答复. */
    ANSWERED
}
