package org.jinlei.people.domain.roster;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param sheet  name of the sheet; empty for a CSV file
 * @param number as the spreadsheet counts, from one
 * @param cells  texts from column A on, "" where nothing stands; numbers without exponent, cells formatted as dates as 2026-09-01
 */
public record SheetRow(String sheet, int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text of a column counted from zero, "" beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The letters by which a spreadsheet names a column counted from zero: A, Z, AA. */
    public static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
