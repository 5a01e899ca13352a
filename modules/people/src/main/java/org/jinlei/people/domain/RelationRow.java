package org.jinlei.people.domain;

import java.time.LocalDate;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.RelationKind;

/**
 * A relation on the person's page.
 *
 * @param other       the other person, masked as the caller's right says
 * @param reachable   whether the caller may open the other person's page
 * @param family      code of the list 家庭关系, or null
 * @param writtenOn   day on which it was written down
 * @param inverse     whether the person is this to the other, instead of the other to the person
 * @param confirmedBy name of the colleague who last confirmed it
 */
public record RelationRow(long id, PersonSummary other, boolean reachable, RelationKind kind, String family, boolean inverse, String note, LocalDate validFrom,
        LocalDate validUntil, LocalDate confirmedOn, String confirmedBy, boolean over, LocalDate writtenOn) {
    public long getId() { return id; }
    public PersonSummary getOther() { return other; }
    public boolean isReachable() { return reachable; }
    public RelationKind getKind() { return kind; }
    public String getFamily() { return family; }
    public LocalDate getWrittenOn() { return writtenOn; }
    public boolean isInverse() { return inverse; }
    public String getNote() { return note; }
    public LocalDate getValidFrom() { return validFrom; }
    public LocalDate getValidUntil() { return validUntil; }
    public LocalDate getConfirmedOn() { return confirmedOn; }
    public String getConfirmedBy() { return confirmedBy; }
    public boolean isOver() { return over; }
}
