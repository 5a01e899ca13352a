package org.jinlei.people;

/**
 * The pupils of a roster stand in the register, with one enrolment each for the term; {@link EnrolmentDirectory#ofBatch} tells them.
 */
public record RosterCommitted(RosterBatchId batch, SchoolTerm term) {
}
