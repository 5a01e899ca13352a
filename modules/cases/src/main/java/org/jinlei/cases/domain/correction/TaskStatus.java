package org.jinlei.cases.domain.correction;

/** Life cycle of a corrective-education task. */
public enum TaskStatus {
    OPEN,
    FULFILLED,
    CLOSED_WITHOUT_MEASURE
}
