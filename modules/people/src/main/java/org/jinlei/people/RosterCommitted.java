package org.jinlei.people;

/**
 * The pupils of a roster stand in the register, with one enrolment each for the term; {@link EnrolmentDirectory#ofBatch} tells them.
 *
 * @param term the term as {@link SchoolTerm#code} writes it
 */
public record RosterCommitted(RosterBatchId batch, String term) {
}
