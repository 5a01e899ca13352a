package org.jinlei.welfare.domain;

/** Life cycle of a child's file. */
public enum FileStatus {
    /** There is a reason for care, or somebody still looks whether there is. */
    OPEN,
    /** The purpose has ended: nothing more is written, the history stays (rule 46). */
    ARCHIVED
}
