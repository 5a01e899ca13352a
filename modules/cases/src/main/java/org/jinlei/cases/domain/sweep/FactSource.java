package org.jinlei.cases.domain.sweep;

/** Where a fact about a minor comes from. */
public enum FactSource {
    SEEN_OURSELVES,
    SAID_BY_THE_CHILD,
    SAID_BY_THE_CARER,
    SAID_BY_NEIGHBOURS,
    SAID_BY_THE_SCHOOL,
    WRITTEN_RECORD
}
