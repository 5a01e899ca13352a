package org.jinlei.welfare.domain.visits;

/** How something was found at a visit. It is what two people saw on a day, no grade of a child (rule 45). */
public enum Impression {
    /** 正常. */
    ALL_RIGHT,
    /** 需留意. */
    TO_BE_WATCHED,
    /** 有问题. */
    PROBLEM;

    /** Whether it has to be said what was found. */
    public boolean isExplained() {
        return this != ALL_RIGHT;
    }
}
