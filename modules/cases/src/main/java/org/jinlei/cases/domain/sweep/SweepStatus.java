package org.jinlei.cases.domain.sweep;

/** Whether a sweep goes on. */
public enum SweepStatus {
    RUNNING,
    ENDED
}
