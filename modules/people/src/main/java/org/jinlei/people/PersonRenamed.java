package org.jinlei.people;

/** A person's name or former names changed: whoever keeps search words of the name must make them anew. */
public record PersonRenamed(PersonId person) {
}
