package org.jinlei.people.domain.roster;

import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a roster from a workbook (.xlsx) or separated text, told apart by content, row after row at constant memory. Opening it looks at the whole file once and refuses what is no roster;
 * nothing in the file is ever computed, fetched or unpacked to disk in the clear.
 */
public final class RosterReader implements AutoCloseable {

    private RosterReader() {
    }

    /** @throws RosterRefused if the file cannot be read as a roster */
    public static RosterReader open(RosterSource source, RosterLimits limits) {
        throw new UnsupportedOperationException();
    }

    /**
     * The sheets that hold pupils, with what each column seems to hold.
     *
     * @param remembered what the sender's last roster had, {@link ColumnMapping#NONE} at first
     * @throws RosterRefused {@link RosterRefused.Kind#NO_PUPILS} where no sheet holds any
     */
    public List<SheetLayout> layouts(ColumnMapping remembered) {
        throw new UnsupportedOperationException();
    }

    /**
     * Hands over every row of pupils in the order of the file: not headings, titles, totals or blank rows. What the consumer throws ends the reading.
     *
     * @return how many there were
     * @throws RosterRefused if the file breaks off or has too many rows
     */
    public int lines(ColumnMapping mapping, Consumer<RosterLine> consumer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
