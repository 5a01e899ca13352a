package org.jinlei.cases.domain.missing;

/** As what a return goes on that revealed more: the child did something, was harmed, or is in need. */
public enum GoesOnAs {
    /** 不需要后续处置. */
    NOTHING,
    /** 不良行为、严重不良行为. */
    MISCONDUCT,
    /** 被侵害. */
    VICTIM_CASE,
    /** 困境、监护问题转介. */
    WELFARE;

    /** Whether a file or an intervention is to be opened about the child, and named. */
    public boolean isFollowedUp() {
        return this == MISCONDUCT || this == VICTIM_CASE;
    }
}
