package org.jinlei.people;

/** Identifies a batch of pupils that came with one roster. */
public record RosterBatchId(long value) {
}
