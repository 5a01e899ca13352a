package org.jinlei.people.domain;

import org.jinlei.people.NewPerson;

/** What is written down about a person, with the version on which a change rests. */
public record PersonDraft(long id, int version, NewPerson facts) {
}
