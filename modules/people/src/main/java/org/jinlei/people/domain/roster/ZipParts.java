package org.jinlei.people.domain.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jinlei.people.domain.roster.RosterRefused.Kind;

/**
 * The parts of a ZIP file from front to back (APPNOTE 6.3). The Java library's own stream stumbles over sizes of eight bytes behind a part, which programs
 * that write large workbooks use, and its file needs a file on disk.
 */
final class ZipParts extends InputStream {

    private static final int PART = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_BEHIND = 8;
    private static final int DEFLATED = 8;
    private static final int LONGEST_NAME = 1024;

    private final InputStream file;
    private final byte[] buffer = new byte[1 << 15];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private int at;
    private int filled;
    private int flags;
    private int method;
    private long storedLeft;
    private long expectedSum;
    private boolean open;

    ZipParts(InputStream file) {
        this.file = file;
    }

    /** The name of the next part, null behind the last. The part before must have been read to its end. */
    String next() throws IOException {
        int signature = number(4);
        if (signature == DIRECTORY) {
            return null;
        }
        if (signature != PART) {
            throw new RosterRefused(Kind.BROKEN);
        }
        number(2);
        flags = number(2);
        method = number(2);
        number(4);
        expectedSum = number(4) & 0xFFFFFFFFL;
        storedLeft = number(4) & 0xFFFFFFFFL;
        number(4);
        int name = number(2);
        int extra = number(2);
        if ((flags & ENCRYPTED) != 0) {
            throw new RosterRefused(Kind.PASSWORD);
        }
        if (name > LONGEST_NAME || method != DEFLATED && (method != 0 || (flags & SIZES_BEHIND) != 0)) {
            throw new RosterRefused(Kind.BROKEN);
        }
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        bytes(extra);
        inflater.reset();
        sum.reset();
        open = true;
        return text;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (!open || most == 0) {
            return open ? 0 : -1;
        }
        int count = method == DEFLATED ? inflate(into, from, most) : copy(into, from, most);
        if (count < 0) {
            open = false;
            end();
        } else {
            sum.update(into, from, count);
        }
        return count;
    }

    private int inflate(byte[] into, int from, int most) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(into, from, most);
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    at = filled - inflater.getRemaining();
                    return -1;
                }
                if (inflater.needsDictionary()) {
                    throw new RosterRefused(Kind.BROKEN);
                }
                if (at == filled) {
                    fill();
                }
                inflater.setInput(buffer, at, filled - at);
                at = filled;
            }
        } catch (DataFormatException broken) {
            throw new RosterRefused(Kind.BROKEN, broken);
        }
    }

    private int copy(byte[] into, int from, int most) throws IOException {
        if (storedLeft == 0) {
            return -1;
        }
        if (at == filled) {
            fill();
        }
        int count = (int) Math.min(Math.min(most, filled - at), storedLeft);
        System.arraycopy(buffer, at, into, from, count);
        at += count;
        storedLeft -= count;
        return count;
    }

    /** Behind a part may stand its sum and its sizes, of four or of eight bytes each: the next signature tells which. */
    private void end() throws IOException {
        if ((flags & SIZES_BEHIND) != 0) {
            int first = number(4);
            expectedSum = (first == DESCRIPTOR ? number(4) : first) & 0xFFFFFFFFL;
            number(4);
            number(4);
            if (!isSignature(peek())) {
                number(4);
                number(4);
            }
        }
        if (expectedSum != sum.getValue()) {
            throw new RosterRefused(Kind.BROKEN);
        }
    }

    private static boolean isSignature(int number) {
        return number == PART || number == DIRECTORY;
    }

    private int peek() throws IOException {
        if (filled - at < 4) {
            System.arraycopy(buffer, at, buffer, 0, filled - at);
            filled -= at;
            at = 0;
            while (filled < 4) {
                int count = file.read(buffer, filled, buffer.length - filled);
                if (count < 0) {
                    throw new RosterRefused(Kind.BROKEN);
                }
                filled += count;
            }
        }
        return (buffer[at] & 0xFF) | (buffer[at + 1] & 0xFF) << 8 | (buffer[at + 2] & 0xFF) << 16 | (buffer[at + 3] & 0xFF) << 24;
    }

    private int number(int length) throws IOException {
        int number = 0;
        for (int i = 0; i < length; i++) {
            if (at == filled) {
                fill();
            }
            number |= (buffer[at++] & 0xFF) << 8 * i;
        }
        return number;
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            if (at == filled) {
                fill();
            }
            bytes[i] = buffer[at++];
        }
        return bytes;
    }

    private void fill() throws IOException {
        at = 0;
        filled = 0;
        while (filled == 0) {
            int count = file.read(buffer, 0, buffer.length);
            if (count < 0) {
                throw new RosterRefused(Kind.BROKEN);
            }
            filled = count;
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }
}
