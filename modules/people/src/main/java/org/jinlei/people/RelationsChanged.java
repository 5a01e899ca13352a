package org.jinlei.people;

/** Who is what to a person was written down, confirmed or ended. */
public record RelationsChanged(PersonId person) {
}
