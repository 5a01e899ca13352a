package org.jinlei.people;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody around a child, for a record that the asking module has found the caller entitled to.
 *
 * @param relationId  number of the relation, to confirm it
 * @param adult       who
 * @param kind        what they are to the child
 * @param note        what was noted with it, or null
 * @param confirmedOn day on which somebody last made sure
 * @param phones      phone numbers in full
 */
public record AdultSummary(long relationId, PersonSummary adult, RelationKind kind, String note, LocalDate confirmedOn, List<String> phones) {

    public AdultSummary {
        phones = List.copyOf(phones);
    }

    public long getRelationId() { return relationId; }
    public PersonSummary getAdult() { return adult; }
    public RelationKind getKind() { return kind; }
    public String getNote() { return note; }
    public LocalDate getConfirmedOn() { return confirmedOn; }
    public List<String> getPhones() { return phones; }
}
