package org.jinlei.welfare.domain.feedback;

/** What a list of feedback is narrowed to; null is no condition. */
public record FeedbackFilter(FeedbackStatus status, GiverKind kind, Long unitId) {

    /** Everything. */
    static final FeedbackFilter NONE = new FeedbackFilter(null, null, null);
}
