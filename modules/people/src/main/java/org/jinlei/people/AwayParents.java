package org.jinlei.people;

/** Which parents of a pupil work away from home, as a roster tells it. */
public enum AwayParents {
    NEITHER,
    FATHER,
    MOTHER,
    BOTH;

    /** What two answers say together; no answer counts as no. */
    public static AwayParents of(Boolean father, Boolean mother) {
        boolean fatherAway = Boolean.TRUE.equals(father);
        boolean motherAway = Boolean.TRUE.equals(mother);
        return fatherAway && motherAway ? BOTH : fatherAway ? FATHER : motherAway ? MOTHER : NEITHER;
    }
}
