package org.jinlei.cases.domain.sweep;

/** How a village stands in a sweep. */
public enum CoverState {
    NOBODY_SENT,
    NOT_YET,
    NOTHING_FOUND,
    FOUND
}
