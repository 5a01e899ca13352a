package org.jinlei.cases.domain;

/** Life cycle of a hand-over: it waits for the receiver, who acknowledges or refuses; the closing of the file overtakes it. */
public enum HandOverStatus {
    PENDING,
    ACKNOWLEDGED,
    REFUSED,
    OVERTAKEN
}
