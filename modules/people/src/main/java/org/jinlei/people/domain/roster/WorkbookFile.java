package org.jinlei.people.domain.roster;

import java.io.IOException;
import java.io.InputStream;
import org.jinlei.people.domain.roster.RosterRefused.Kind;

/** The parts of a workbook in one passage over the file. What has been inflated is counted over the whole passage. */
final class WorkbookFile implements AutoCloseable {

    private static final int MOST_PARTS = 5_000;

    private final RosterLimits limits;
    private final Counted counted;
    private final ZipParts zip;
    private long inflated;
    private int parts;

    /** Does something with a part; what it leaves unread is read over. */
    interface PartReader {
        void read(String name, PartStream part) throws IOException;
    }

    private WorkbookFile(RosterSource source, RosterLimits limits) throws IOException {
        this.limits = limits;
        this.counted = new Counted(source.open(), limits.bytes());
        this.zip = new ZipParts(counted);
    }

    static void read(RosterSource source, RosterLimits limits, PartReader reader) throws IOException {
        try (WorkbookFile file = new WorkbookFile(source, limits)) {
            for (String name = file.zip.next(); name != null; name = file.zip.next()) {
                if (++file.parts > MOST_PARTS) {
                    throw new RosterRefused(Kind.HOSTILE);
                }
                PartStream part = new PartStream(file.zip, file);
                reader.read(name.replace('\\', '/'), part);
                part.rest();
            }
        }
    }

    RosterLimits limits() {
        return limits;
    }

    long compressed() {
        return counted.read;
    }

    void inflate(int count) {
        inflated += count;
        if (inflated > limits.inflated()) {
            throw new RosterRefused(Kind.HOSTILE);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The file as it lies there, no more of it than is allowed. */
    private static final class Counted extends InputStream {

        private final InputStream bytes;
        private final long most;
        private long read;

        Counted(InputStream bytes, long most) {
            this.bytes = bytes;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = bytes.read(into, from, length);
            read += Math.max(count, 0);
            if (read > most) {
                throw new RosterRefused(Kind.TOO_LARGE);
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
