package org.jinlei.cases.domain.missing;

/** A search runs from the report on; it is ended when every child is found and what is due afterwards is done or has its reason. */
public enum SearchStatus {
    RUNNING,
    ENDED
}
