package org.jinlei.people.domain.roster;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that a spreadsheet shows as one: only the first of them holds the text, as with a school written once beside all its pupils. */
final class MergedCells {

    private static final Pattern AREA = Pattern.compile("<[A-Za-z0-9]*:?mergeCell\\s+ref=\"([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})\"");
    private static final long ROWS = 1L << 24;

    static final MergedCells NONE = new MergedCells("");

    private final TreeMap<Long, Integer> bottoms = new TreeMap<>();

    /** @param end the end of a sheet's part, behind its rows */
    MergedCells(String end) {
        for (Matcher area = AREA.matcher(end); area.find();) {
            bottoms.put(SheetPart.column(area.group(1), 0) * ROWS + Integer.parseInt(area.group(2)), Integer.parseInt(area.group(3)));
        }
    }

    /** Whether a cell, its column counted from zero, shows what stands above it. */
    boolean showsAbove(int column, int row) {
        Map.Entry<Long, Integer> area = bottoms.lowerEntry(column * ROWS + row);
        return area != null && area.getKey() / ROWS == column && row <= area.getValue();
    }
}
