package org.jinlei.people.domain.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jinlei.people.domain.roster.RosterRefused.Kind;

/**
 * What a file is by its content; the name that it bears says nothing.
 *
 * @param charset   of separated text, null for a workbook
 * @param separator of separated text
 */
record FileForm(Charset charset, char separator) {

    static final FileForm WORKBOOK = new FileForm(null, ',');

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BLOCK = 1 << 16;

    boolean isWorkbook() {
        return charset == null;
    }

    static FileForm of(RosterSource source, RosterLimits limits) throws IOException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(BLOCK);
        }
        if (head.length == 0) {
            throw new RosterRefused(Kind.EMPTY);
        }
        if (begins(head, ZIP)) {
            return WORKBOOK;
        }
        if (begins(head, OLE)) {
            throw new RosterRefused(contains(source, ENCRYPTED_PACKAGE, limits) ? Kind.PASSWORD : Kind.OLD_FORMAT);
        }
        return text(source, head, limits);
    }

    private static FileForm text(RosterSource source, byte[] head, RosterLimits limits) throws IOException {
        boolean little = begins(head, new byte[] {(byte) 0xFF, (byte) 0xFE});
        if (little || begins(head, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return of(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, head);
        }
        if (begins(head, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
            throw new RosterRefused(Kind.WRONG_TYPE);
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            if (isAllIn(source, charset, limits)) {
                return of(charset, head);
            }
        }
        throw new RosterRefused(Kind.WRONG_TYPE);
    }

    private static FileForm of(Charset charset, byte[] head) {
        String text = new String(head, charset).replace("\uFEFF", "").stripLeading();
        if (text.isEmpty()) {
            throw new RosterRefused(Kind.EMPTY);
        }
        if (text.startsWith("<")) {
            throw new RosterRefused(Kind.WEB_PAGE);
        }
        char separator = ',';
        for (char candidate : new char[] {'\t', ';', '|'}) {
            separator = count(text, candidate) > count(text, separator) ? candidate : separator;
        }
        return new FileForm(charset, separator);
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }

    /** Whether every byte is a character of this charset, none of them the zero that no text has. */
    private static boolean isAllIn(RosterSource source, Charset charset, RosterLimits limits) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer characters = CharBuffer.allocate(BLOCK);
        long read = 0;
        try (InputStream in = source.open()) {
            for (int count = in.read(bytes.array(), 0, BLOCK); count >= 0; count = in.read(bytes.array(), bytes.position(), bytes.remaining())) {
                read += count;
                if (read > limits.bytes()) {
                    throw new RosterRefused(Kind.TOO_LARGE);
                }
                bytes.limit(bytes.position() + count).position(0);
                if (decoder.decode(bytes, characters, false).isError() || hasZero(characters)) {
                    return false;
                }
                characters.clear();
                bytes.compact();
            }
            bytes.flip();
            return !decoder.decode(bytes, characters, true).isError() && !decoder.flush(characters).isError();
        }
    }

    private static boolean hasZero(CharBuffer characters) {
        for (int i = 0; i < characters.position(); i++) {
            if (characters.get(i) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    private static boolean contains(RosterSource source, byte[] wanted, RosterLimits limits) throws IOException {
        byte[] block = new byte[BLOCK + wanted.length];
        long read = 0;
        int kept = 0;
        try (InputStream in = source.open()) {
            for (int count = in.readNBytes(block, 0, BLOCK); count > 0 && read <= limits.bytes(); count = in.readNBytes(block, kept, BLOCK)) {
                read += count;
                int filled = kept + count;
                for (int start = 0; start + wanted.length <= filled; start++) {
                    if (Arrays.equals(block, start, start + wanted.length, wanted, 0, wanted.length)) {
                        return true;
                    }
                }
                kept = Math.min(filled, wanted.length - 1);
                System.arraycopy(block, filled - kept, block, 0, kept);
            }
        }
        return false;
    }
}
