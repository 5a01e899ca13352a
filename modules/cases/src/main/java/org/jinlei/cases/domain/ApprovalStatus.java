package org.jinlei.cases.domain;

/** Life cycle of what one proposes and another decides. */
public enum ApprovalStatus {
    PROPOSED,
    APPROVED,
    RETURNED
}
