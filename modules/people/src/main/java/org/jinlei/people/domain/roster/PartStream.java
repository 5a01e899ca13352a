package org.jinlei.people.domain.roster;

import java.io.IOException;
import java.io.InputStream;
import org.jinlei.people.domain.roster.RosterRefused.Kind;

/**
 * A part of a workbook while it inflates. Refuses what inflates beyond measure, and what would fill the memory of any XML reader with one endless name,
 * attribute or text.
 * Closing it leaves the file open for the next part. Keeps the end of the part, where a sheet tells its merged cells.
 */
final class PartStream extends InputStream {

    /** Bytes between two angle brackets; the longest text of a cell, 32 767 characters all written as references, needs a quarter. */
    private static final int LONGEST_RUN = 1 << 20;

    /** Below this much even a strange ratio does no harm: a sheet of empty rows. */
    private static final long HARMLESS = 8L << 20;

    private static final int TAIL = 1 << 17;

    private final InputStream inflated;
    private final WorkbookFile file;
    private final long compressedBefore;
    private final byte[] tail = new byte[TAIL];
    private long read;
    private int run;

    PartStream(InputStream inflated, WorkbookFile file) {
        this.inflated = inflated;
        this.file = file;
        this.compressedBefore = file.compressed();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count = inflated.read(into, from, most);
        for (int i = from; i < from + count; i++) {
            run = into[i] == '<' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw new RosterRefused(Kind.HOSTILE);
            }
            tail[(int) (read++ % TAIL)] = into[i];
        }
        if (count > 0) {
            file.inflate(count);
            if (read > HARMLESS && read > file.limits().ratio() * (file.compressed() - compressedBefore)) {
                throw new RosterRefused(Kind.HOSTILE);
            }
        }
        return count;
    }

    /** Reads to the end and tells the last part of it. */
    String rest() throws IOException {
        byte[] block = new byte[1 << 14];
        int count = 0;
        while (count >= 0) {
            count = read(block, 0, block.length);
        }
        int length = (int) Math.min(read, TAIL);
        byte[] end = new byte[length];
        for (int i = 0; i < length; i++) {
            end[i] = tail[(int) ((read - length + i) % TAIL)];
        }
        return new String(end, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        // the part ends, the file does not
    }
}
