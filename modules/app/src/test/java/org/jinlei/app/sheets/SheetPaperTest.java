package org.jinlei.app.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jinlei.app.server.DebianFonts;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetPart;
import org.jinlei.platform.sheets.SheetPart.Column;
import org.jinlei.platform.sheets.SheetPart.Fact;
import org.jinlei.platform.sheets.domain.SheetFonts;
import org.jinlei.platform.sheets.domain.SheetPaper;
import org.jinlei.platform.sheets.domain.SheetPicture;
import org.jinlei.platform.sheets.domain.SheetWords;
import org.jinlei.platform.sheets.domain.Typefaces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sheets as they come out of the printer, read back: set with the fonts of Debian, without a server. */
class SheetPaperTest {

    private static final SheetWords WORDS = new SheetWords("zh-CN", "工作用表，非法律文书", "打印人：吴敏（officer）  时间：2026-11-26 15:30", "第 {0} 页，共 {1} 页",
        "没有字形：{0}");
    /** Extension A and the last of the basic block, B, C to F: 䶮㛃鿒 𠮷 𫗦 𬺓, the names that other systems cannot print. */
    private static final String RARE = "䶮㛃鿒𠮷𫗦𬺓𪚥";
    private static final String NEVER_FIRST = "，。、；：？！”’）》";
    private static final String NEVER_LAST = "“‘（《";

    private static Typefaces typefaces;

    @BeforeAll
    static void fonts() {
        DebianFonts.require();
        typefaces = Typefaces.read(Arrays.asList(SheetFonts.TEXT.split(",")), List.of(SheetFonts.BOLD), absent -> {
            throw new AssertionError("no font at " + absent);
        });
    }

    @Test
    void rare_characters_of_names_can_be_read_copied_and_searched() throws IOException {
        try (PDDocument sheet = printed(facts("王" + RARE, "朱" + RARE + "之子"))) {
            String text = text(sheet);
            assertTrue(text.contains("王" + RARE), text);
            assertTrue(text.contains("朱" + RARE + "之子"), text);
            assertFalse(text.contains("没有字形"), text);
            assertTrue(fonts(sheet).stream().anyMatch(font -> font.contains("NotoSerifCJKsc")), "the usual face");
            assertTrue(fonts(sheet).stream().anyMatch(font -> font.contains("NotoSansCJKsc-Bold")), "labels");
            assertTrue(fonts(sheet).stream().anyMatch(font -> font.contains("HanaMinB")), "the face for rare ones");
        }
    }

    @Test
    void further_faces_are_asked_in_their_order() throws IOException {
        List<String> hanazono = Arrays.stream(SheetFonts.TEXT.split(",")).filter(one -> one.contains("hanazono")).toList();
        Typefaces others = Typefaces.read(hanazono, List.of(), absent -> {
        });
        try (PDDocument sheet = Loader.loadPDF(written(others, facts("王䶮", "𫗦某")))) {
            assertTrue(text(sheet).contains("王䶮") && text(sheet).contains("𫗦某"), text(sheet));
            assertEquals(2, fonts(sheet).size(), fonts(sheet).toString());
        }
    }

    @Test
    void a_character_without_a_form_is_written_as_its_code_and_the_sheet_says_so() throws IOException {
        try (PDDocument sheet = printed(facts("王\uE815", "欧\uDBFF\uDC00"))) {
            String text = text(sheet);
            assertTrue(text.contains("王[U+E815]"), text);
            assertTrue(text.contains("没有字形：[U+E815] [U+10FC00]"), text);
        }
    }

    @Test
    void every_page_says_what_it_is_and_which_of_how_many() throws IOException {
        try (PDDocument sheet = printed(table(120))) {
            int pages = sheet.getNumberOfPages();
            assertTrue(pages > 2);
            for (int page = 1; page <= pages; page++) {
                String text = text(sheet, page);
                assertTrue(text.contains("工作用表，非法律文书") && text.contains("打印人：吴敏（officer）"), text);
                assertTrue(text.replace(" ", "").contains("第" + page + "页，共" + pages + "页"), text);
                assertTrue(text.contains("时间") && text.contains("内容"), "the headings of the table on page " + page);
                assertEquals(page > 1, text.contains("纪要 QHCS-2026-0012") || text.contains("纪要  QHCS-2026-0012"), "the head of the pages after the first");
            }
            assertEquals("纪要 QHCS-2026-0012", sheet.getDocumentInformation().getTitle());
            assertEquals("zh-CN", sheet.getDocumentCatalog().getLanguage());
            assertTrue(sheet.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    @Test
    void a_heading_is_never_left_alone_at_the_foot() throws IOException {
        for (int lines = 20; lines < 34; lines++) {
            List<SheetPart> parts = new ArrayList<>(List.of(new SheetPart.Text("", java.util.Collections.nCopies(lines, "一行"))));
            parts.addAll(table(3));
            try (PDDocument sheet = printed(parts)) {
                for (int page = 1; page <= sheet.getNumberOfPages(); page++) {
                    String text = text(sheet, page);
                    assertTrue(!text.contains("时间线") || text.contains("第0条"), lines + " lines above: " + text);
                }
            }
        }
    }

    @Test
    void no_line_begins_or_ends_with_a_mark_that_belongs_elsewhere() throws IOException {
        String sentence = "民警到达“青禾镇中心小学”（东门），询问了三名商户、两名家长；均称：“没有看见！”（见《走访记录》），";
        try (PDDocument sheet = printed(List.of(new SheetPart.Text("", List.of(sentence.repeat(12), "甲" + sentence.repeat(12), "甲乙" + sentence.repeat(12)))))) {
            List<String> lines = text(sheet).lines().map(String::strip).filter(line -> line.length() > 20 && !line.contains("打印")).toList();
            assertTrue(lines.size() > 30);
            for (String line : lines) {
                assertFalse(NEVER_FIRST.indexOf(line.charAt(0)) >= 0, line);
                assertFalse(NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0, line);
            }
        }
    }

    @Test
    void five_hundred_entries_take_less_than_three_seconds() throws IOException {
        written(typefaces, table(1));
        long began = System.nanoTime();
        byte[] pdf = written(typefaces, table(500));
        long millis = (System.nanoTime() - began) / 1_000_000;
        assertTrue(millis < 3000, millis + " ms");
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            String text = text(sheet);
            IntStream.range(0, 500).forEach(i -> assertTrue(text.contains("第" + i + "条"), "entry " + i));
        }
    }

    @Test
    void hostile_text_is_printed_as_text_and_does_nothing() throws IOException {
        String script = "<script>alert(1)</script> #{7*7} =HYPERLINK(\"http://evil\") (Tj) ET %%EOF /JavaScript \\";
        try (PDDocument sheet = printed(List.of(new SheetPart.Facts("<b>", List.of(new Fact("x", script, true), new Fact("y", "前\u202E后\u0000\u0008", true))),
                new SheetPart.Text("", List.of("很长的文字，".repeat(17_000)))))) {
            String text = text(sheet).replace("\n", "");
            assertTrue(text.contains("<script>alert(1)</script> #{7*7}") && text.contains("前后"), text.substring(0, 300));
            assertEquals(17_000, text.chars().filter(one -> one == '很').count(), "nothing is lost between pages");
            COSName[] active = {COSName.getPDFName("OpenAction"), COSName.getPDFName("AA"), COSName.getPDFName("Names")};
            assertTrue(Arrays.stream(active).noneMatch(one -> sheet.getDocumentCatalog().getCOSObject().containsKey(one)));
            for (PDPage page : sheet.getPages()) {
                assertTrue(page.getAnnotations().isEmpty());
            }
        }
    }

    @Test
    void a_notice_for_everybody_names_no_officer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetPaper(typefaces, new SheetWords("zh-CN", "查找失踪未成年人专用，非法律文书", "打印日期：2026-11-26", "第 {0} 页，共 {1} 页", "{0}"))
            .write(new Sheet("寻人启事", "", "青禾镇派出所", Sheet.Audience.PUBLIC, facts("王小䶮", "红色羽绒服")), Map.of(), out);
        try (PDDocument sheet = Loader.loadPDF(out.toByteArray())) {
            assertEquals(1, sheet.getNumberOfPages());
            assertTrue(text(sheet).contains("寻人启事") && text(sheet).contains("王小䶮") && !text(sheet).contains("页"), text(sheet));
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        SheetPicture.write(out.toByteArray(), png);
        assertEquals(1239, ImageIO.read(new ByteArrayInputStream(png.toByteArray())).getWidth(), "A4 at 150 dots per inch");
    }

    @Test
    void many_print_at_once() throws Exception {
        ExecutorService office = Executors.newFixedThreadPool(6);
        try {
            List<Future<String>> sheets = IntStream.range(0, 12).mapToObj(i -> office.submit(() -> {
                try (PDDocument sheet = printed(facts("第" + i + "人" + RARE, "甲"))) {
                    return text(sheet);
                }
            })).toList();
            for (int i = 0; i < sheets.size(); i++) {
                assertTrue(sheets.get(i).get().contains("第" + i + "人" + RARE));
            }
        } finally {
            office.shutdown();
        }
    }

    private static List<SheetPart> facts(String name, String other) {
        return List.of(new SheetPart.Facts("当事人", List.of(new Fact("姓名", name, false), new Fact("情况", other, false))));
    }

    private static List<SheetPart> table(int rows) {
        return List.of(new SheetPart.Table("时间线", List.of(new Column("时间", 20), new Column("内容", 80)),
            IntStream.range(0, rows).mapToObj(i -> List.of("2026-11-26 15:30", "第" + i + "条，在学校东门和车站查找，询问商户，没有看见孩子。")).toList(), "无"));
    }

    private static PDDocument printed(List<SheetPart> parts) throws IOException {
        return Loader.loadPDF(written(typefaces, parts));
    }

    private static byte[] written(Typefaces faces, List<SheetPart> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetPaper(faces, WORDS).write(new Sheet("纪要", "QHCS-2026-0012", "青禾镇派出所", Sheet.Audience.OFFICE, parts), Map.of(), out);
        return out.toByteArray();
    }

    private static String text(PDDocument sheet) throws IOException {
        return new PDFTextStripper().getText(sheet);
    }

    private static String text(PDDocument sheet, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(sheet);
    }

    /** Names of the fonts, each of which is in the file. */
    private static TreeSet<String> fonts(PDDocument sheet) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (PDPage page : sheet.getPages()) {
            for (COSName name : StreamSupport.stream(page.getResources().getFontNames().spliterator(), false).toList()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                names.add(font.getName());
            }
        }
        return names;
    }
}
