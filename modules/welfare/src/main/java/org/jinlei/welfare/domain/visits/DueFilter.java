package org.jinlei.welfare.domain.visits;

/**
 * What the list of visits to come is narrowed to; null is no condition.
 *
 * @param mine     only children for whose visits the caller answers
 * @param campaign only children for whom this campaign waits
 */
public record DueFilter(DueState state, Long unitId, boolean mine, Long campaign) {

    /** Everything. */
    static final DueFilter NONE = new DueFilter(null, null, false, null);
}
