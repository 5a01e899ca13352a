package org.jinlei.cases.domain.correction;

/** Why a mentoring ends before its time. */
public enum EarlyEnd {
    MOVED_AWAY,
    CONSENT_WITHDRAWN,
    SPECIAL_EDUCATION,
    ANOTHER_CASE,
    OTHER_REASON;

    /** Whether this station looks back on the minor half a year later: whoever moved away is followed by others. */
    boolean isLookedBackOn() {
        return this != MOVED_AWAY;
    }
}
