package org.jinlei.welfare.domain.visits;

/**
 * What the list of visits to come is narrowed to; null is no condition.
 *
 * @param mine only children for whose visits the caller answers
 */
public record DueFilter(DueState state, Long unitId, boolean mine) {

    /** Everything. */
    static final DueFilter NONE = new DueFilter(null, null, false);
}
