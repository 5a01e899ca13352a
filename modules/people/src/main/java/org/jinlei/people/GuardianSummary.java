package org.jinlei.people;

import java.time.LocalDate;

/**
 * Somebody who has guardianship of a person.
 *
 * @param guardian    the guardian
 * @param kind        father, mother or appointed guardian
 * @param confirmedOn day on which the relation was last confirmed
 */
public record GuardianSummary(PersonSummary guardian, RelationKind kind, LocalDate confirmedOn) {
    public PersonSummary getGuardian() { return guardian; }
    public RelationKind getKind() { return kind; }
    public LocalDate getConfirmedOn() { return confirmedOn; }
}
