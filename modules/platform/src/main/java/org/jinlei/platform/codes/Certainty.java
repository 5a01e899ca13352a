package org.jinlei.platform.codes;

/** How sure we are that a list says what its standard says. */
public enum Certainty {
    /** Read in the full text. */
    VERIFIED,
    /** Read in excerpts or in systems that are in use. */
    SECOND_HAND,
    /** From general knowledge: to be confirmed against the standard before it is relied on. */
    TO_BE_CONFIRMED
}
