package org.jinlei.cases.domain.correction;

/** As what somebody accompanies the minor. */
public enum CompanionRole {
    OFFICER,
    PARENT,
    TEACHER,
    VILLAGE,
    VOLUNTEER,
    OTHER;

    /** Whether the guardian has to agree first: family and police know of the minor anyway, nobody else does (rule 42). */
    boolean needsConsent() {
        return this != OFFICER && this != PARENT;
    }
}
