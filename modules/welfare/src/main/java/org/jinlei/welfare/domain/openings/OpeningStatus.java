package org.jinlei.welfare.domain.openings;

/** Life cycle of an application to open a child's file. */
public enum OpeningStatus {
    PROPOSED,
    APPROVED,
    RETURNED
}
