package org.jinlei.cases.domain.intake;

/** Where an action stands. */
public enum ResponseActionState {
    OPEN,
    DONE,
    NOT_NEEDED
}
