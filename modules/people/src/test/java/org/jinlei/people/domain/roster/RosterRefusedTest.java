package org.jinlei.people.domain.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.people.domain.roster.RosterRefused.Kind;
import org.junit.jupiter.api.Test;

/** What is no roster is refused with its reason, whatever its name says, before it can do harm. */
class RosterRefusedTest {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

    private static Kind refused(byte[] bytes) {
        return refused(RosterFiles.source(bytes), RosterLimits.USUAL);
    }

    private static Kind refused(RosterSource source, RosterLimits limits) {
        return assertThrows(RosterRefused.class, () -> {
            try (RosterReader reader = RosterReader.open(source, limits)) {
                ColumnMapping mapping = ColumnMapping.of(reader.layouts(ColumnMapping.NONE));
                reader.lines(mapping, line -> { });
            }
        }).kind();
    }

    private static byte[] ole(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = Arrays.copyOf(OLE, 200_000);
        System.arraycopy(name, 0, file, (1 << 16) - 5, name.length);
        return file;
    }

    private static byte[] with(String part, String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" r:id=\"a\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
        parts.put(part, content);
        return RosterFiles.zip(parts);
    }

    @Test
    void empty_files_and_files_with_headings_only() {
        assertEquals(Kind.EMPTY, refused(new byte[0]));
        assertEquals(Kind.EMPTY, refused("  \r\n ".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Kind.EMPTY, refused(RosterFiles.bare("<sheetData/>")));
        assertEquals(Kind.NO_PUPILS, refused(RosterFiles.workbook("表", List.of(List.of("学校", "姓名", "性别", "身份证号")))));
        assertEquals(Kind.NO_PUPILS, refused(RosterFiles.workbook("表", List.of(List.of("日期", "天气"), List.of("2026-09-01", "晴")))));
    }

    @Test
    void other_kinds_of_files_by_their_content() {
        assertEquals(Kind.WRONG_TYPE, refused("%PDF-1.7 text".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Kind.WRONG_TYPE, refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}));
        assertEquals(Kind.WRONG_TYPE, refused(RosterFiles.zip(Map.of("word/document.xml", "<document/>"))));
        assertEquals(Kind.WEB_PAGE, refused("<html><table><tr><td>姓名</td></tr></table></html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Kind.OLD_FORMAT, refused(ole("Workbook")));
        assertEquals(Kind.PASSWORD, refused(ole("EncryptedPackage")));
    }

    @Test
    void macros() {
        assertEquals(Kind.MACROS, refused(with("xl/vbaProject.bin", "anything")));
        assertEquals(Kind.MACROS, refused(with("[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")));
    }

    @Test
    void nothing_is_fetched_or_defined_by_the_file() {
        String header = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        String expanding = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        for (String type : List.of(header, expanding)) {
            assertEquals(Kind.HOSTILE, refused(with("xl/worksheets/sheet1.xml", type
                    + "<worksheet><sheetData><row><c t=\"str\"><v>x</v></c></row></sheetData></worksheet>")));
            assertEquals(Kind.HOSTILE, refused(with("xl/workbook.xml", type + "<workbook/>")));
            assertEquals(Kind.HOSTILE, refused(with("xl/sharedStrings.xml", type + "<sst><si><t>x</t></si></sst>")));
        }
    }

    @Test
    void what_inflates_beyond_measure() {
        String many = "<worksheet>" + "<sheetData></sheetData>".repeat(1_500_000) + "</worksheet>";
        assertEquals(Kind.HOSTILE, refused(with("xl/worksheets/sheet1.xml", many)));
        RosterLimits small = new RosterLimits(1 << 20, 1 << 20, 100_000, 10);
        assertEquals(Kind.HOSTILE, refused(RosterFiles.source(with("xl/media/image1.png", "<>".repeat(1 << 20))), small));
    }

    @Test
    void one_endless_text_attribute_or_nesting() {
        String endless = "x".repeat(2 << 20);
        assertEquals(Kind.HOSTILE, refused(with("xl/sharedStrings.xml", "<sst><si><t>" + endless + "</t></si></sst>")));
        assertEquals(Kind.HOSTILE, refused(with("xl/sharedStrings.xml", "<sst a=\"" + endless + "\"/>")));
        assertEquals(Kind.HOSTILE, refused(with("xl/styles.xml", "<a>".repeat(100) + "</a>".repeat(100))));
    }

    @Test
    void files_that_break_off_or_are_damaged() {
        byte[] whole = RosterFiles.workbook("表", List.of(List.of("姓名", "性别", "身份证号"), List.of("王安邦", "男", "140590201503020012")));
        assertEquals(Kind.BROKEN, refused(Arrays.copyOf(whole, whole.length / 2)));
        byte[] damaged = whole.clone();
        damaged[90] ^= 0x55;
        assertEquals(Kind.BROKEN, refused(damaged));
        assertEquals(Kind.BROKEN, refused(with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")));
    }

    @Test
    void more_than_the_limits() {
        RosterLimits few = new RosterLimits(100L << 20, 1L << 30, 200, 2);
        byte[] three = "姓名,性别,身份证号\n王一,男,1\n王二,男,2\n王三,男,3\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(Kind.TOO_LARGE, refused(RosterFiles.source(three), few));
        assertEquals(Kind.TOO_LARGE, refused(() -> new Endless("姓名,性别,身份证号\n".getBytes(StandardCharsets.UTF_8)), RosterLimits.USUAL));
        assertEquals(Kind.HOSTILE, refused(RosterFiles.source(with("xl/media/a.bin", "<" + "y<".repeat(10))), new RosterLimits(100 << 20, 200, 200, 2)));
    }

    /** Two hundred megabytes and more of the same line. */
    private static final class Endless extends InputStream {

        private final byte[] line;
        private long at;

        Endless(byte[] line) {
            this.line = line;
        }

        @Override
        public int read() {
            return line[(int) (at++ % line.length)];
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            for (int i = 0; i < most; i++) {
                into[from + i] = line[(int) (at++ % line.length)];
            }
            return most;
        }
    }
}
