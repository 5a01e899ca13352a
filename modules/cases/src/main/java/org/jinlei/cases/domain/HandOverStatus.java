package org.jinlei.cases.domain;

/** Life cycle of a hand-over: it waits for the receiver, who acknowledges or refuses. */
public enum HandOverStatus {
    PENDING,
    ACKNOWLEDGED,
    REFUSED
}
