package org.jinlei.welfare.domain.analysis;

/** What is begun for the pupils of a selection. */
public enum SelectionAim {
    /** A care plan with all of them. */
    PLAN,
    /** A file for each of them who has none. */
    FILES
}
