package org.jinlei.welfare.domain.checks;

import org.jinlei.people.PersonSummary;

/** One asking with its child. */
public record CareCheckSheet(CareCheckFacts check, PersonSummary child) {
    public CareCheckFacts getCheck() { return check; }
    public PersonSummary getChild() { return child; }
}
