package org.jinlei.platform.files.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jinlei.platform.files.FileKind;

/**
 * Documents and tables of office programs: a ZIP archive, of which only the directory and the one part that lists the types are read. A
 * small archive that would grow beyond all measure therefore never does so here, and is refused for what its directory says.
 */
final class OfficeFile {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LARGEST_DIRECTORY = 4 * 1024 * 1024;
    private static final int LARGEST_TYPES = 1024 * 1024;
    private static final long LARGEST_UNPACKED = 1L << 30;
    private static final int MOST_TIMES = 200;
    private static final long SMALL = 10L << 20;
    private static final String TYPES = "[Content_Types].xml";

    private OfficeFile() {
    }

    private record Entry(String name, int method, long packed, long unpacked, long place) {
    }

    /** The kind, or null when it is no such document, carries macros, is encrypted or would grow beyond all measure. */
    static FileKind kind(Bytes content) {
        Map<String, Entry> entries = directory(content);
        Entry types = entries == null ? null : entries.get(TYPES);
        String declared = types == null ? null : text(content, types);
        if (declared == null || declared.indexOf('\0') >= 0 || declared.matches("(?s).*(macroEnabled|vbaProject|macrosheet|activeX).*")) {
            return null;
        }
        boolean document = entries.containsKey("word/document.xml");
        boolean table = entries.containsKey("xl/workbook.xml");
        return document == table ? null : document ? FileKind.DOCX : FileKind.XLSX;
    }

    private static Map<String, Entry> directory(Bytes content) {
        byte[] tail = content.at(Math.max(0, content.size() - 65_557), 65_557);
        ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        int at = tail.length - END_LENGTH;
        while (at >= 0 && end.getInt(at) != END) {
            at--;
        }
        if (at < 0 || at + END_LENGTH + Short.toUnsignedInt(end.getShort(at + 20)) != tail.length) {
            return null;
        }
        int count = Short.toUnsignedInt(end.getShort(at + 10));
        long length = Integer.toUnsignedLong(end.getInt(at + 12));
        long from = Integer.toUnsignedLong(end.getInt(at + 16));
        boolean fits = length <= LARGEST_DIRECTORY && from + length == content.size() - tail.length + at && count != 0xFFFF;
        return fits ? entries(content.at(from, (int) length), count, content.size()) : null;
    }

    private static Map<String, Entry> entries(byte[] directory, int count, long size) {
        ByteBuffer in = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        Map<String, Entry> entries = new HashMap<>();
        long unpacked = 0;
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + 46 > directory.length || in.getInt(at) != ENTRY) {
                return null;
            }
            int flags = Short.toUnsignedInt(in.getShort(at + 8));
            int nameLength = Short.toUnsignedInt(in.getShort(at + 28));
            if (at + 46 + nameLength > directory.length) {
                return null;
            }
            String name = new String(directory, at + 46, nameLength, StandardCharsets.UTF_8);
            Entry entry = new Entry(name, in.getShort(at + 10), Integer.toUnsignedLong(in.getInt(at + 20)), Integer.toUnsignedLong(in.getInt(at + 24)),
                    Integer.toUnsignedLong(in.getInt(at + 42)));
            unpacked += entry.unpacked;
            if ((flags & 1) != 0 || isDangerous(name) || entries.putIfAbsent(name, entry) != null) {
                return null;
            }
            at += 46 + nameLength + Short.toUnsignedInt(in.getShort(at + 30)) + Short.toUnsignedInt(in.getShort(at + 32));
        }
        boolean measured = unpacked <= LARGEST_UNPACKED && (unpacked <= SMALL || unpacked / Math.max(1, size) <= MOST_TIMES);
        return at == directory.length && measured ? entries : null;
    }

    private static boolean isDangerous(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("..") || lower.startsWith("/") || lower.contains("\\") || lower.contains("vbaproject") || lower.contains("macrosheets/")
                || lower.contains("activex/");
    }

    private static String text(Bytes content, Entry entry) {
        byte[] head = content.at(entry.place, 30);
        if (head.length < 30 || entry.unpacked > LARGEST_TYPES || entry.packed > LARGEST_TYPES) {
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int name = Short.toUnsignedInt(in.getShort(26));
        boolean same = in.getInt(0) == LOCAL && TYPES.equals(new String(content.at(entry.place + 30, name), StandardCharsets.UTF_8));
        byte[] packed = content.at(entry.place + 30 + name + Short.toUnsignedInt(in.getShort(28)), (int) entry.packed);
        byte[] plain = !same ? null : entry.method == 0 ? packed : entry.method == 8 ? unpacked(packed, (int) entry.unpacked) : null;
        return plain == null ? null : new String(plain, StandardCharsets.UTF_8);
    }

    /** As many bytes as were declared, or null: what would give more is not what it says. */
    private static byte[] unpacked(byte[] packed, int length) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] plain = new byte[length + 1];
            int got = 0;
            int more = 1;
            while (more > 0 && got < plain.length) {
                more = inflater.inflate(plain, got, plain.length - got);
                got += more;
            }
            return got == length && inflater.finished() ? Arrays.copyOf(plain, length) : null;
        } catch (DataFormatException broken) {
            return null;
        } finally {
            inflater.end();
        }
    }
}
