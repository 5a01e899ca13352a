package org.jinlei.cases.domain.procedure;

import java.util.EnumSet;
import java.util.Set;

/** Why somebody should not be the adult at the side of a minor (rule 16). */
public enum AttendeeDoubt {
    /** 共犯: the law excludes them. */
    ACCOMPLICE,
    /** 本案证人. */
    WITNESS_OF_THE_CASE,
    /** 本案办案民警. */
    OFFICER_OF_THE_CASE,
    /** 涉嫌侵害未成年人的监护人. */
    SUSPECTED_ABUSER,
    /** 被询问人本人或者未满十八周岁: no adult beside the minor at all. */
    NO_ADULT;

    /** Collects the doubts about one adult. */
    static Set<AttendeeDoubt> about(boolean accomplice, boolean witness, boolean officer, boolean suspectedAbuser) {
        Set<AttendeeDoubt> doubts = EnumSet.noneOf(AttendeeDoubt.class);
        if (accomplice) {
            doubts.add(ACCOMPLICE);
        }
        if (witness) {
            doubts.add(WITNESS_OF_THE_CASE);
        }
        if (officer) {
            doubts.add(OFFICER_OF_THE_CASE);
        }
        if (suspectedAbuser) {
            doubts.add(SUSPECTED_ABUSER);
        }
        return doubts;
    }
}
