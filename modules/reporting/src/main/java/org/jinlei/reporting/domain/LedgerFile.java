package org.jinlei.reporting.domain;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jinlei.platform.ledger.LedgerRow;

/** A file being written row by row. */
interface LedgerFile extends Closeable {

    void write(List<LedgerRow> rows) throws IOException;

    /** Writes what belongs behind the last row; nothing may follow. */
    void end() throws IOException;
}
