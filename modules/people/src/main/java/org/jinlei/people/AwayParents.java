package org.jinlei.people;

/** Which parents of a pupil work away from home, as a roster tells it. */
public enum AwayParents {
    NEITHER,
    FATHER,
    MOTHER,
    BOTH,
    /** Nothing was told. */
    UNKNOWN;

    /** What two answers say together; one that was not given counts as no, and none of both says nothing. */
    public static AwayParents of(Boolean father, Boolean mother) {
        if (father == null && mother == null) {
            return UNKNOWN;
        }
        boolean fatherAway = Boolean.TRUE.equals(father);
        boolean motherAway = Boolean.TRUE.equals(mother);
        return fatherAway && motherAway ? BOTH : fatherAway ? FATHER : motherAway ? MOTHER : NEITHER;
    }
}
