package org.jinlei.cases.domain.intake;

/** Whether the station that received a report is the one to handle it. */
public enum Jurisdiction {
    OWN,
    OTHER
}
