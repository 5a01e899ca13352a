package org.jinlei.cases.domain;

import org.jinlei.people.RelationKind;

/** A parent or appointed guardian of a person of a case. */
public record CaseGuardian(long personId, String name, RelationKind kind) {
    public long getPersonId() { return personId; }
    public String getName() { return name; }
    public RelationKind getKind() { return kind; }
}
