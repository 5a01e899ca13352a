package org.jinlei.people;

/** Somebody lives or learns elsewhere now: another village or police station, another school, or none. */
public record PersonMoved(PersonId person) {
}
