package org.jinlei.people;

/** Two entries of the register turned out to be one person: records keep their numbers, and {@link PersonDirectory#identities} names them all. */
public record PersonsMerged(PersonId kept, PersonId merged) {
}
