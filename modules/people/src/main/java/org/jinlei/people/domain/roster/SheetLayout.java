package org.jinlei.people.domain.roster;

import java.util.List;

/**
 * Where the pupils of a sheet stand.
 *
 * @param headingRow the row with the headings as the spreadsheet counts; 0 without one
 * @param rows       rows below the headings
 */
public record SheetLayout(String sheet, int headingRow, List<ColumnGuess> columns, int rows) {

    public SheetLayout {
        columns = List.copyOf(columns);
    }
}
