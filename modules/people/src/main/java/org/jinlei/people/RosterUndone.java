package org.jinlei.people;

/**
 * A roster was taken back: its enrolments are gone, those that it had replaced are there again. What others had built on stays.
 */
public record RosterUndone(RosterBatchId batch, SchoolTerm term) {
}
