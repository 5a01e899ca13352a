package org.jinlei.people;

/** Two entries that had been merged are two persons again. */
public record PersonsParted(PersonId kept, PersonId merged) {
}
