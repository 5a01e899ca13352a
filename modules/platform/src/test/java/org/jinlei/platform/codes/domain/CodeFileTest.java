package org.jinlei.platform.codes.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jinlei.platform.codes.Code;
import org.jinlei.platform.codes.Keeper;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of codes, right and wrong, and what they would change. */
class CodeFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private static final Map<String, CodeHistory> KNOWN = Map.of(
            "1", CodeHistory.of("1", List.of(new CodeHistory.Step(LocalDate.of(2020, 1, 1), 1, false, "甲", "A"))),
            "2", CodeHistory.of("2", List.of(new CodeHistory.Step(LocalDate.of(2020, 1, 1), 1, false, "乙", "B"))));

    @Test
    void a_file_of_a_spreadsheet_is_read_with_its_mark_heading_quotes_and_line_ends() {
        CodeFile file = CodeFile.read("\uFEFFcode,zh,en\r\n01, 汉族 ,Han\r\n\r\n02,\"蒙古族，\"\"旧译\"\"\",\"Mongol, old\"\r\n");
        assertEquals(List.of(), file.faults());
        assertEquals("汉族", file.lines().get("01").zh());
        assertEquals("蒙古族，\"旧译\"", file.lines().get("02").zh());
        assertEquals("Mongol, old", file.lines().get("02").en());
    }

    @Test
    void faults_are_told_line_by_line() {
        CodeFile file = CodeFile.read("01,汉族\n02,蒙古族,Mongol,x\n,回族,Hui\n0 4,藏族,Tibetan\n05,,Uygur\n06,苗族,Miao\n06,苗族,Miao\n07," + "长".repeat(201) + ",x");
        assertEquals(List.of("1 columns", "2 columns", "3 code", "4 code", "5 wording", "7 twice", "8 wording"),
                file.faults().stream().map(fault -> fault.line() + " " + fault.what()).toList());
        assertTrue(file.faults().stream().allMatch(fault -> fault.text().length() <= 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@x", "\u202e颠倒", "\u0007", "a\u0000b"})
    void what_a_spreadsheet_runs_or_nobody_sees_is_no_wording(String text) {
        assertEquals("wording", CodeFile.read("1," + text + ",x").faults().get(0).what());
        assertThrows(BrokenRule.class, () -> new NewCode("1", TOMORROW, text, "x", "y"));
    }

    @Test
    void a_file_in_another_encoding_is_refused_and_not_garbled() {
        String garbled = new String("01,汉族,Han".getBytes(Charset.forName("GBK")), StandardCharsets.UTF_8);
        assertEquals("encoding", CodeFile.read(garbled).faults().get(0).what());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n \r\n", "code,zh,en"})
    void an_empty_file_says_so(String text) {
        assertEquals("empty", CodeFile.read(text).faults().get(0).what());
    }

    @Test
    void an_open_quotation_mark_and_a_huge_file_are_told() {
        assertFalse(CodeFile.read("1,甲,A\n2,\"乙,B\n3,丙,C").faults().isEmpty());
        String huge = IntStream.range(0, 1001).mapToObj(number -> number + ",甲,A").collect(Collectors.joining("\n"));
        assertEquals(List.of("tooLong"), CodeFile.read(huge).faults().stream().map(CodeFile.Fault::what).toList());
    }

    @Test
    void a_preview_tells_what_comes_what_reads_differently_and_what_ends() {
        CodePreview preview = preview(Keeper.STANDARD, "1,甲,A\n3,丙,C", TOMORROW, true);
        assertEquals(List.of("3"), preview.added().stream().map(Code::code).toList());
        assertEquals(List.of("2"), preview.ended().stream().map(Code::code).toList());
        assertEquals(1, preview.same());
        CodePreview other = preview(Keeper.STANDARD, "1,甲改,A", TOMORROW, false);
        assertEquals("甲改", other.reworded().get(0).now().zh());
        assertEquals(List.of(), other.ended());
        assertTrue(preview.isRight() && other.isRight());
    }

    @Test
    void what_is_in_force_changes_from_tomorrow_at_the_earliest() {
        assertEquals(List.of("past"), faults(preview(Keeper.STANDARD, "1,甲改,A", TODAY, false)));
        assertEquals(List.of("past"), faults(preview(Keeper.STANDARD, "1,甲,A", TODAY, true)));
        assertEquals(List.of(), faults(preview(Keeper.STANDARD, "1,甲,A\n3,丙,C", TODAY, false)));
    }

    @Test
    void codes_that_rules_know_neither_come_nor_go() {
        assertEquals(List.of("unknown"), faults(preview(Keeper.RULES, "3,丙,C", TOMORROW, false)));
        assertEquals(List.of("missing"), faults(preview(Keeper.RULES, "1,甲,A", TOMORROW, true)));
        assertEquals(List.of(), faults(preview(Keeper.RULES, "1,甲改,A\n2,乙,B", TOMORROW, true)));
    }

    private static CodePreview preview(Keeper keeper, String text, LocalDate from, boolean whole) {
        return CodePreview.of(keeper, 3, KNOWN, new NewEdition(text, from, "2026 版", whole), TODAY);
    }

    private static List<String> faults(CodePreview preview) {
        return preview.faults().stream().map(CodeFile.Fault::what).toList();
    }
}
