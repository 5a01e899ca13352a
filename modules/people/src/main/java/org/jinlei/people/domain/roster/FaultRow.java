package org.jinlei.people.domain.roster;

import org.jinlei.people.PersonSummary;

/**
 * A fault as the page of a roster lists it.
 *
 * @param name   name of the pupil, so that the row is found in a class list
 * @param person whom the register has under the number, or null
 */
public record FaultRow(long id, String name, CellFault fault, PersonSummary person) {
    public long getId() { return id; }
    public String getName() { return name; }
    public CellFault getFault() { return fault; }
    public RosterFaultKind getKind() { return fault.kind(); }
    public RosterField getField() { return fault.field(); }
    public String getSheet() { return fault.sheet(); }
    public String getCell() { return fault.column() + fault.row(); }
    public String getValue() { return fault.value(); }
    public String getFix() { return fault.fix(); }
    public boolean isTakeable() { return fault.takeable(); }

    /** Whether somebody who reads the name in the register is to say whether it is the same person. */
    public boolean isDecidable() {
        return fault.kind() == RosterFaultKind.NUMBER_OF_ANOTHER && person != null && !person.masked();
    }

    @Override
    public String toString() {
        return "FaultRow " + id;
    }
}
