package org.jinlei.welfare.domain.analysis;

/** What became of a pupil between two terms, as far as the rosters of both tell it. */
public enum SituationChange {
    /** Left-behind now, and not before. */
    BECAME,
    /** Not left-behind now, and left-behind before: a parent came back, the family joined, or the school's word changed. */
    RETURNED,
    /** Left-behind in both. */
    STAYED,
    /** Left-behind in neither. */
    NEVER,
    /** Enrolled in this term only. */
    ONLY_HERE
}
