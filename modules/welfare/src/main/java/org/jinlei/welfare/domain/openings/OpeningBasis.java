package org.jinlei.welfare.domain.openings;

/** By what right somebody opened a child's file. */
public enum OpeningBasis {
    /** The child lives in their area. */
    AREA,
    /** The chief approved it for a time. */
    APPROVAL
}
