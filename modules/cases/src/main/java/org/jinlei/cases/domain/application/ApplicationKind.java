package org.jinlei.cases.domain.application;

/** What the officer of a case applies for about one of its persons. */
public enum ApplicationKind {
    /** Another questioning of a child victim or witness of a sexual or violent matter; used by one questioning (rule 18). */
    REPEAT_INTERVIEW,
    /** Counting earlier violations that the officer does not read, for the handling of this case. */
    LOOK_BACK
}
