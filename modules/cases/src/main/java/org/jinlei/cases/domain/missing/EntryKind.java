package org.jinlei.cases.domain.missing;

/** What a line of a search's timeline tells. */
public enum EntryKind {
    BEGUN,
    CHILD_ADDED,
    DESCRIBED,
    NOTE,
    LEAD,
    LEAD_GRADED,
    TASK_GIVEN,
    TASK_RECEIVED,
    TASK_DONE,
    TASK_CALLED_OFF,
    FILED,
    REFUSAL_PROPOSED,
    REFUSAL_APPROVED,
    REFUSAL_RETURNED,
    NOTICE_PROPOSED,
    NOTICE_PUBLISHED,
    NOTICE_RETURNED,
    NOTICE_WITHDRAWN,
    FOUND,
    INTERVIEWED,
    TALKED,
    GONE_ON,
    FOLLOWED_UP,
    FILE_ADDED,
    FILE_REMOVED,
    ENDED
}
