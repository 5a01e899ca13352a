package org.jinlei.cases.domain.correction;

/** How the minor seemed at a meeting. */
public enum Mood {
    GOOD,
    CALM,
    LOW,
    TENSE
}
