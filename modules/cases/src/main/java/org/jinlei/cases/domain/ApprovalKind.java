package org.jinlei.cases.domain;

/** What may wait for the chief's decision. */
public enum ApprovalKind {
    /** Closing of a case file. */
    CLOSING,
    /** Outcome for an offender. */
    OUTCOME,
    /** Reading of a sealed file (rule 37). */
    SEALED_READING,
    /** Another questioning of a child victim or witness (rule 18). */
    REPEAT_INTERVIEW,
    /** Counting earlier violations that the officer does not read. */
    LOOK_BACK,
    /** Recommendation letter (rule 34). */
    LETTER,
    /** Reply to somebody who asks for a person's record. */
    RECORD_REPLY
}
