package org.jinlei.cases.domain.correction;

/** What is looked at in an assessment. */
public enum AssessmentArea {
    FAMILY(true),
    SCHOOL(true),
    BEHAVIOUR(true),
    MOOD(true),
    NEEDS(false),
    GOALS(false);

    private final boolean levelled;

    AssessmentArea(boolean levelled) {
        this.levelled = levelled;
    }

    /** Whether it stands at a level; needs and goals are words only. */
    public boolean isLevelled() {
        return levelled;
    }
}
