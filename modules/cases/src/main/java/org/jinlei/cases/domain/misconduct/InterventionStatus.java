package org.jinlei.cases.domain.misconduct;

/** Life cycle of an intervention. */
public enum InterventionStatus {
    OPEN,
    CLOSED
}
