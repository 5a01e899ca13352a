package org.jinlei.people.domain.roster;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * A row of pupils by field, tidied but not yet understood: half-width, no stray blanks, nothing invisible.
 *
 * @param number  row as the spreadsheet counts
 * @param cells   texts that are not empty
 * @param columns letters of the columns
 */
public record RosterLine(String sheet, int number, Map<RosterField, String> cells, Map<RosterField, String> columns) {

    public RosterLine {
        cells = Map.copyOf(cells);
        columns = Map.copyOf(columns);
    }

    /** "" where nothing stands. */
    public String text(RosterField field) {
        return cells.getOrDefault(field, "");
    }

    public String column(RosterField field) {
        return columns.getOrDefault(field, "");
    }

    /** Whether the roster has such a column at all. */
    public boolean has(RosterField field) {
        return columns.containsKey(field);
    }

    /** The line with another text in a cell. */
    public RosterLine with(RosterField field, String text) {
        Map<RosterField, String> mended = new EnumMap<>(RosterField.class);
        mended.putAll(cells);
        mended.put(field, text);
        mended.values().removeIf(String::isEmpty);
        return new RosterLine(sheet, number, mended, columns);
    }

    /** The line with every certain fix put in. */
    public RosterLine mended(Collection<CellFault> faults) {
        RosterLine mended = this;
        for (CellFault fault : faults) {
            mended = fault.fix() == null ? mended : mended.with(fault.field(), fault.fix());
        }
        return mended;
    }
}
