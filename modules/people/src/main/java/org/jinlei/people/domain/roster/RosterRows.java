package org.jinlei.people.domain.roster;

import java.io.IOException;

/** The rows of a file, whatever its form; read as often as asked. */
interface RosterRows extends AutoCloseable {

    /** Hands over the rows of all sheets in the order of the file. */
    void read(RowReader reader) throws IOException;

    /** The cells of a sheet that a spreadsheet shows as one. */
    MergedCells merged(String sheet);

    @Override
    void close();
}
