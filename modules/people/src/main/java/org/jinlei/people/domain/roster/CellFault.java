package org.jinlei.people.domain.roster;

import java.util.List;

/**
 * What is wrong at a cell.
 *
 * @param column    letters of the column; "" where the roster has no such column
 * @param value     what stands there
 * @param arguments of the message {@code RosterFaultKind.KIND}, as text
 * @param fix       what ought to stand there, null unless it is certain
 */
public record CellFault(String sheet, int row, String column, RosterField field, RosterFaultKind kind, String value, List<String> arguments, String fix) {

    public CellFault {
        arguments = List.copyOf(arguments);
    }

    /** Whether the row can be taken although this stands in it. */
    public boolean takeable() {
        return kind.takeable();
    }
}
