package org.jinlei.people;

/** Identifies a person of the register. */
public record PersonId(long value) {
}
