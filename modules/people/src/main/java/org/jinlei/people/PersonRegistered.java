package org.jinlei.people;

/** A person was entered into the register. */
public record PersonRegistered(PersonId person) {
}
