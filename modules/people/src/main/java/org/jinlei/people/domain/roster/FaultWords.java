package org.jinlei.people.domain.roster;

/** How the workbook of the faulty rows says things, in the language of whoever fetches it. */
public interface FaultWords {

    /** Name of the sheet. */
    String title();

    /** Heading of the column with the reasons. */
    String reasons();

    /** Heading of a field: a word that the recognition of columns knows. */
    String field(RosterField field);

    /** What is wrong at a cell. */
    String fault(CellFault fault);
}
