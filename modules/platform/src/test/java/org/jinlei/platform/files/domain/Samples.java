package org.jinlei.platform.files.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of all kinds, made by hand. */
final class Samples {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Samples() {
    }

    static byte[] png() {
        return joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, part("IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0}),
                part("IDAT", new byte[] {0x78, (byte) 0x9C, 0x63, 0, 0, 0, 3, 0, 1}), part("IEND", new byte[0]));
    }

    private static byte[] part(String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length).putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data).putInt((int) crc.getValue()).array();
    }

    static byte[] jpeg() {
        return bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 'J', 'F', 0xFF, 0xC0, 0, 5, 8, 0, 1, 0xFF, 0xDA, 0, 3, 1, 0x12, 0x34, 0xFF, 0xD9);
    }

    static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] docx(String... more) {
        return zip(WORD, "word/document.xml", more);
    }

    static byte[] zip(String type, String main, String... more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types><Override PartName=\"/" + main + "\" ContentType=\"" + type + "\"/></Types>");
        parts.put(main, "<w:document/>");
        Arrays.stream(more).forEach(name -> parts.put(name, "x"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A document one of whose parts grows by a thousand times. */
    static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.write(text("<Types/>"));
            out.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 50; i++) {
                out.write(zeros);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] mp4(String brand) {
        return joined(box("ftyp", text(brand + "\0\0\0\0" + brand)), box("moov", new byte[16]), box("mdat", new byte[100]));
    }

    private static byte[] box(String type, byte[] data) {
        return ByteBuffer.allocate(8 + data.length).putInt(8 + data.length).put(text(type)).put(data).array();
    }

    static byte[] mp3() {
        return joined(bytes('I', 'D', '3', 3, 0, 0, 0, 0, 0, 10), new byte[10], bytes(0xFF, 0xFB, 0x90, 0x00), new byte[400]);
    }

    static byte[] wav() {
        return joined(text("RIFF"), new byte[4], text("WAVEfmt "), new byte[40]);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** The bytes as a content. */
    static Bytes content(byte[] bytes) {
        return new Bytes() {

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public byte[] at(long from, int length) {
                int start = (int) Math.min(from, bytes.length);
                return Arrays.copyOfRange(bytes, start, (int) Math.min(bytes.length, (long) start + length));
            }
        };
    }
}
