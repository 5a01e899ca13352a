package org.jinlei.platform.files.domain;

import static org.jinlei.platform.files.domain.Samples.bytes;
import static org.jinlei.platform.files.domain.Samples.joined;
import static org.jinlei.platform.files.domain.Samples.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jinlei.platform.files.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, and every trick by which it could be something else. */
class RecognitionTest {

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of(FileKind.PNG, "a.png", Samples.png()),
                Arguments.of(FileKind.PNG, "photo.jpg", Samples.png()),
                Arguments.of(FileKind.JPEG, "a.jpg", Samples.jpeg()),
                Arguments.of(FileKind.JPEG, "telephone.jpg", joined(Samples.jpeg(), new byte[900])),
                Arguments.of(FileKind.PDF, "a.pdf", Samples.pdf()),
                Arguments.of(FileKind.DOCX, "a.docx", Samples.docx()),
                Arguments.of(FileKind.DOCX, "picture inside.docx", Samples.docx("word/media/image1.png")),
                Arguments.of(FileKind.XLSX, "a.xlsx", Samples.zip("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "xl/workbook.xml")),
                Arguments.of(FileKind.TEXT, "a.txt", text("询问笔录\r\n一\t二")),
                Arguments.of(FileKind.TEXT, "with mark.txt", text("\uFEFF说明")),
                Arguments.of(FileKind.TEXT, "gbk.txt", "询问笔录，王某某".getBytes(Charset.forName("GBK"))),
                Arguments.of(FileKind.TEXT, "smaller.txt", text("a < b")),
                Arguments.of(FileKind.CSV, "a.CSV", text("a,b\n1,2\n")),
                Arguments.of(FileKind.MP4, "a.mp4", Samples.mp4("isom")),
                Arguments.of(FileKind.M4A, "a.m4a", Samples.mp4("M4A ")),
                Arguments.of(FileKind.MP3, "a.mp3", Samples.mp3()),
                Arguments.of(FileKind.WAV, "a.wav", Samples.wav()));
    }

    @ParameterizedTest(name = "{1} is {0}")
    @MethodSource("kept")
    void what_is_allowed_is_recognised_by_its_bytes(FileKind kind, String name, byte[] bytes) {
        assertTrue(Recognition.mayBecome(Arrays.copyOf(bytes, Math.min(bytes.length, 4096))));
        assertEquals(Optional.of(kind), Recognition.of(Samples.content(bytes), name));
    }

    static Stream<Arguments> refused() {
        byte[] docx = Samples.docx();
        return Stream.of(
                Arguments.of("program.jpg", joined(text("MZ"), new byte[200])),
                Arguments.of("program.txt", joined(bytes(0x7F), text("ELF"), new byte[200])),
                Arguments.of("picture.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")),
                Arguments.of("picture.png", text("<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>")),
                Arguments.of("page.txt", text("\uFEFF \n<!DOCTYPE html><script>alert(1)</script>")),
                Arguments.of("page.csv", text("<html><body>a,b</body></html>")),
                Arguments.of("page behind.png", joined(Samples.png(), text("<script>alert(1)</script>"))),
                Arguments.of("cut.png", Arrays.copyOf(Samples.png(), 40)),
                Arguments.of("archive behind.png", joined(Samples.png(), docx)),
                Arguments.of("page.jpg", joined(bytes(0xFF, 0xD8, 0xFF), text("<script>alert(1)</script>"))),
                Arguments.of("script.gif", text("GIF89a/*\0*/=1;alert(1)")),
                Arguments.of("cut.pdf", text("%PDF-1.4\n1 0 obj")),
                Arguments.of("late.pdf", joined(text("#!/bin/sh\n\0"), Samples.pdf())),
                Arguments.of("macro.docx", Samples.docx("word/vbaProject.bin")),
                Arguments.of("macro by type.docx", Samples.zip("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml")),
                Arguments.of("hidden macro.docx", Samples.zip(Samples.WORD + "\"/><Default ContentType=\"application/vnd.ms-office.vbaProject", "word/document.xml")),
                Arguments.of("old macro.xlsx", Samples.zip("x", "xl/workbook.xml", "xl/macrosheets/sheet1.xml")),
                Arguments.of("both.docx", Samples.docx("xl/workbook.xml")),
                Arguments.of("up.docx", Samples.docx("../../etc/passwd")),
                Arguments.of("plain archive.docx", Samples.zip("x", "readme.txt")),
                Arguments.of("bomb.docx", Samples.bomb()),
                Arguments.of("encrypted.docx", encrypted(docx)),
                Arguments.of("page behind.docx", joined(docx, text("<script>alert(1)</script>"))),
                Arguments.of("cut.docx", Arrays.copyOf(docx, docx.length - 30)),
                Arguments.of("old.doc", joined(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), new byte[600])),
                Arguments.of("cut.mp4", Arrays.copyOf(Samples.mp4("isom"), 60)),
                Arguments.of("page behind.mp4", joined(Samples.mp4("isom"), text("<script>"))),
                Arguments.of("no sound.mp3", joined(bytes('I', 'D', '3', 3, 0, 0, 0, 0, 0, 10), new byte[10], text("<script>alert(1)</script>"))),
                Arguments.of("wide.txt", "text 文字".getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("zeros.txt", new byte[10]),
                Arguments.of("neither.txt", bytes('a', 0xFF, 0xFF, 'b')));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_something_else_or_two_things_is_refused(String name, byte[] bytes) {
        assertEquals(Optional.empty(), Recognition.of(Samples.content(bytes), name));
    }

    @Test
    void what_begins_like_nothing_allowed_is_not_even_received() {
        assertFalse(Recognition.mayBecome(joined(text("MZ"), new byte[200])));
        assertFalse(Recognition.mayBecome(text("<svg/>")));
        assertFalse(Recognition.mayBecome(new byte[0]));
    }

    @Test
    void a_long_text_is_read_to_its_end() {
        byte[] words = text("汉字 text\n".repeat(300_000));
        assertEquals(Optional.of(FileKind.TEXT), Recognition.of(Samples.content(words), "long.txt"));
        assertEquals(Optional.empty(), Recognition.of(Samples.content(joined(words, new byte[] {0})), "long.txt"));
    }

    /** The same archive whose entries say that they are encrypted. */
    private static byte[] encrypted(byte[] zip) {
        byte[] changed = zip.clone();
        ByteBuffer in = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < changed.length - 46; at++) {
            if (in.getInt(at) == 0x02014b50) {
                in.putShort(at + 8, (short) (in.getShort(at + 8) | 1));
            }
        }
        return changed;
    }
}
