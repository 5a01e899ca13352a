package org.jinlei.cases.domain.counselling;

/** What an institution does for the minor. */
public enum CounsellingKind {
    /** 心理测评. */
    TEST,
    /** 心理辅导. */
    COUNSELLING
}
