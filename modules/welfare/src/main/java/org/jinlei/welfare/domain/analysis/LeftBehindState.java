package org.jinlei.welfare.domain.analysis;

import java.time.LocalDate;
import org.jinlei.people.AwayParents;

/**
 * Whether a pupil is left-behind as far as a roster tells it. Only the investigation for a child's file decides whether somebody is (国发〔2016〕13号: both
 * parents away, or one away and the other unable to be a guardian, and under sixteen); here it is counted and pointed out.
 */
public enum LeftBehindState {
    /** The school says so. */
    TOLD,
    /** The school does not say so, and yet both parents are away and the child is under sixteen: to be looked into. */
    POINTED_OUT,
    /** Neither. */
    NO;

    private static final int BELOW = 16;

    /**
     * @param claim the school's word, null when it gave none
     * @param born  earliest day of birth, null when it is not known
     * @param day   on which ages are counted
     */
    public static LeftBehindState of(Boolean claim, AwayParents away, LocalDate born, LocalDate day) {
        if (Boolean.TRUE.equals(claim)) {
            return TOLD;
        }
        boolean young = born != null && day.isBefore(born.plusYears(BELOW).plusDays(1));
        return away == AwayParents.BOTH && young ? POINTED_OUT : NO;
    }

    /** Whether the school says so or the facts point to it. */
    public boolean isLeftBehind() {
        return this != NO;
    }
}
