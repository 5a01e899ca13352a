package org.jinlei.reporting.domain;

import java.io.OutputStream;
import java.util.Arrays;

/** Where a file is written to: gathered into chunks that are encrypted and kept in the database. */
class ExportStream extends OutputStream {

    static final int CHUNK = 1 << 20;

    /** How often a file tells its progress although no chunk is full: a zipped file grows slowly. */
    private static final int ROWS_BETWEEN = 10_000;

    private final ExportOrder order;
    private final ExportSteps steps;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private int no;
    private long bytes;
    private long rows;
    private long told;

    ExportStream(ExportOrder order, ExportSteps steps) {
        this.order = order;
        this.steps = steps;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int at = offset;
        int left = length;
        while (left > 0) {
            int some = Math.min(left, CHUNK - filled);
            System.arraycopy(from, at, chunk, filled, some);
            filled += some;
            at += some;
            left -= some;
            if (filled == CHUNK) {
                keep();
            }
        }
    }

    /** So many rows more are written. */
    void reached(int more) {
        rows += more;
        if (rows - told >= ROWS_BETWEEN) {
            told = rows;
            require(steps.touch(order, rows, bytes));
        }
    }

    /** Keeps what is left and says that the file is ready. */
    void finish() {
        if (filled > 0) {
            keep();
        }
        require(steps.finish(order, rows, bytes));
    }

    private void keep() {
        bytes += filled;
        told = rows;
        require(steps.keep(order, no++, Arrays.copyOf(chunk, filled), rows, bytes));
        filled = 0;
    }

    private static void require(boolean wanted) {
        if (!wanted) {
            throw new ExportStopped();
        }
    }
}
