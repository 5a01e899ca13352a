package org.jinlei.people.domain.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same pupils are read from whatever file a school or office makes of them, and every planted fault is found in each. */
class RosterReaderTest {

    private static final int ROWS = 1000;
    private static final RosterSample SAMPLE = new RosterSample(ROWS);

    private static final Map<RosterField, String> OFFICE = headings("学校 年级 班级 学籍号 学生姓名 性别 出生日期 身份证件号 民族 户籍所在村 家庭类型 父亲姓名 父亲电话 父亲外出务工 母亲姓名 母亲电话 母亲外出务工 "
            + "实际监护人 与学生关系 监护人电话 是否留守儿童 班主任 班主任电话 住宿 备注");
    private static final Map<RosterField, String> OTHER_WORDS = headings("就读学校 所在年级 班号 全国学籍号 *姓名 性别（男/女） 出生年月日 公民身份号码 民族 行政村 家庭结构 父亲 父亲联系电话 父亲是否外出 母亲 母亲手机 母亲是否外出 "
            + "监护人姓名 监护人关系 联系电话 留守情况 班主任姓名 班主任联系方式 是否寄宿 其他说明");

    private static Map<RosterField, String> headings(String words) {
        Map<RosterField, String> headings = new LinkedHashMap<>();
        String[] word = words.split(" ");
        List<RosterField> fields = new ArrayList<>(new RosterSample(1).pupils.get(0).keySet());
        for (int i = 0; i < word.length; i++) {
            headings.put(fields.get(i), word[i]);
        }
        return headings;
    }

    private static List<List<String>> rows(Map<RosterField, String> headings, List<RosterField> order) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(order.stream().map(headings::get).toList());
        SAMPLE.pupils.forEach(pupil -> rows.add(order.stream().map(pupil::get).toList()));
        return rows;
    }

    private static List<RosterField> order() {
        return new ArrayList<>(OFFICE.keySet());
    }

    /** What is found in a file when the proposal for its columns is taken as it is. */
    private record Found(List<RosterPupil> pupils, Map<RosterFaultKind, Integer> faults, int lines, int leftBehind) {

        static Found in(byte[] file) {
            try (RosterReader reader = RosterFiles.open(file)) {
                return in(reader, ColumnMapping.of(reader.layouts(ColumnMapping.NONE)));
            }
        }

        static Found in(RosterReader reader, ColumnMapping mapping) {
            RosterChecks checks = new RosterChecks(RosterSample.DAY);
            RosterTwins twins = new RosterTwins();
            List<RosterPupil> pupils = new ArrayList<>();
            Map<RosterFaultKind, Integer> faults = new TreeMap<>();
            int[] leftBehind = {0};
            int lines = reader.lines(mapping, line -> {
                Checked checked = checks.check(line, RosterSample.PLACES);
                List<CellFault> twice = twins.check(line, checked.pupil());
                twice.forEach(fault -> faults.merge(fault.kind(), 1, Integer::sum));
                if (twice.isEmpty()) {
                    leftBehind[0] += line.text(RosterField.LEFT_BEHIND).equals("是") ? 1 : 0;
                    checked.faults().forEach(fault -> faults.merge(fault.kind(), 1, Integer::sum));
                    if (!checked.isFaulty()) {
                        pupils.add(checked.pupil());
                    }
                }
            });
            return new Found(pupils, faults, lines, leftBehind[0]);
        }
    }

    private static final Found EXPECTED = Found.in(RosterFiles.workbook("学生花名册", rows(OFFICE, order())));

    private static void assertSame(Found found) {
        assertEquals(EXPECTED.faults(), found.faults());
        assertEquals(EXPECTED.pupils().size(), found.pupils().size());
        for (int i = 0; i < found.pupils().size(); i++) {
            assertTrue(EXPECTED.pupils().get(i).equals(found.pupils().get(i)), "pupil " + i);
        }
    }

    @Test
    void every_planted_fault_is_found_and_no_other() {
        Map<RosterFaultKind, Integer> planted = new TreeMap<>(Map.of(RosterFaultKind.NUMBER_CHECK, SAMPLE.wrongChecks, RosterFaultKind.BIRTH_DATE_IMPOSSIBLE,
                SAMPLE.impossibleDates,
                RosterFaultKind.BIRTH_DATE_AGAINST_NUMBER, SAMPLE.birthsAgainst, RosterFaultKind.SEX_AGAINST_NUMBER, SAMPLE.sexesAgainst,
                        RosterFaultKind.NUMBER_MISSING, SAMPLE.withoutNumber,
                RosterFaultKind.GUARDIAN_PHONE_MISSING, SAMPLE.withoutPhone, RosterFaultKind.TEXT_LIKE_FORMULA, SAMPLE.formulas, RosterFaultKind.ADULT,
                        SAMPLE.adults,
                RosterFaultKind.DUPLICATE_IN_FILE, SAMPLE.duplicates));
        assertEquals(planted, EXPECTED.faults());
        assertEquals(ROWS + SAMPLE.duplicates, EXPECTED.lines());
        assertEquals(ROWS - SAMPLE.wrongChecks - SAMPLE.impossibleDates - SAMPLE.birthsAgainst - SAMPLE.sexesAgainst, EXPECTED.pupils().size());
        assertEquals(SAMPLE.leftBehind, EXPECTED.leftBehind());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void columns_in_any_order_under_other_words_mean_the_same(int seed) {
        List<RosterField> order = order();
        java.util.Collections.shuffle(order, new java.util.Random(seed));
        assertSame(Found.in(RosterFiles.workbook("Sheet1", rows(OTHER_WORDS, order))));
    }

    @Test
    void titles_blank_rows_totals_and_repeated_headings_are_no_pupils() {
        List<List<String>> rows = rows(OFFICE, order());
        rows.add(0, List.of("青禾镇中小学幼儿园学生基本情况花名册"));
        rows.add(1, List.of("填报单位：教育办公室", "", "", "填报日期：2026年9月20日"));
        rows.add(2, List.of());
        rows.add(500, List.of());
        rows.add(501, rows.get(3));
        rows.add(List.of("合计", String.valueOf(ROWS)));
        rows.add(List.of("填表人：王某", "", "审核人：李某"));
        assertSame(Found.in(RosterFiles.workbook("学生花名册", rows)));
    }

    @Test
    void each_school_may_have_its_sheet_with_its_name_in_the_title() {
        List<RosterField> order = order();
        order.remove(RosterField.SCHOOL);
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("填表说明", List.of(List.of("请按要求填写"), List.of("姓名须与户口簿一致")));
        SAMPLE.pupils.stream().collect(Collectors.groupingBy(pupil -> pupil.get(RosterField.SCHOOL), LinkedHashMap::new, Collectors.toList()))
                .forEach((school, pupils) -> {
            List<List<String>> rows = new ArrayList<>(List.of(List.of("2026年秋季" + school + "学生花名册"), order.stream().map(OFFICE::get).toList()));
            pupils.forEach(pupil -> rows.add(order.stream().map(pupil::get).toList()));
            sheets.put("表" + sheets.size(), rows);
        });
        assertSame(Found.in(RosterFiles.workbook(sheets)));
    }

    @Test
    void headings_in_two_rows_and_names_in_two_columns_mean_the_same() {
        List<String> upper = List.of("学校", "年级", "班级", "学籍号", "学生", "", "性别", "出生日期", "身份证号", "民族", "所在村", "家庭类型", "父亲信息", "", "", "母亲信息", "", "", "监护人", "",
                "", "是否留守", "班主任", "", "住宿", "备注");
        List<String> lower = List.of("", "", "", "", "姓", "名", "", "", "", "", "", "", "姓名", "联系电话", "是否外出务工", "姓名", "联系电话", "是否外出务工", "姓名", "与学生关系", "电话", "",
                "姓名", "电话", "", "");
        List<List<String>> rows = new ArrayList<>(List.of(List.of("花名册"), upper, lower));
        SAMPLE.pupils.forEach(pupil -> {
            List<String> row = new ArrayList<>(order().stream().map(pupil::get).toList());
            String name = row.remove(4);
            row.add(4, name.substring(0, 1));
            row.add(5, name.substring(1));
            rows.add(row);
        });
        assertSame(Found.in(RosterFiles.workbook("表", rows)));
    }

    @ParameterizedTest
    @CsvSource({"GBK,','", "GB18030,'\t'", "UTF-8,','", "UTF-8,';'", "UTF-16LE,'\t'"})
    void separated_text_in_any_usual_encoding_means_the_same(String charset, String separator) {
        String text = RosterFiles.text(rows(OFFICE, order()), separator);
        String shown = charset.equals("GBK") ? text.replace("𬭎", "宏").replace("𬱖", "伟").replace("㛃", "洁").replace('\u00A0', ' ') : text;
        Found found = Found.in((charset.startsWith("UTF-16") ? "\uFEFF" + shown : shown).getBytes(Charset.forName(charset)));
        if (charset.equals("GBK")) {
            assertEquals(EXPECTED.faults(), found.faults());
        } else {
            assertSame(found);
        }
    }

    @Test
    void a_mark_of_the_byte_order_is_no_part_of_the_first_heading() {
        assertSame(Found.in(("\uFEFF" + RosterFiles.text(rows(OFFICE, order()), ",")).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void without_headings_what_stands_in_the_columns_tells_most_of_them_and_says_that_it_is_a_guess() {
        List<List<String>> rows = rows(OFFICE, order());
        rows.remove(0);
        try (RosterReader reader = RosterFiles.open(RosterFiles.workbook("表", rows))) {
            List<ColumnGuess> columns = reader.layouts(ColumnMapping.NONE).get(0).columns();
            Map<RosterField, String> found = columns.stream().filter(column -> column.field() != RosterField.IGNORED)
                    .collect(Collectors.toMap(ColumnGuess::field, ColumnGuess::letters));
            assertEquals("A", found.get(RosterField.SCHOOL));
            assertEquals("E", found.get(RosterField.NAME));
            assertEquals("F", found.get(RosterField.SEX));
            assertEquals("G", found.get(RosterField.BIRTH_DATE));
            assertEquals("H", found.get(RosterField.IDENTITY_NUMBER));
            assertEquals("J", found.get(RosterField.VILLAGE));
            assertTrue(columns.stream().noneMatch(column -> column.certainty() == Certainty.CERTAIN));
        }
    }

    @Test
    void the_number_of_a_father_is_never_taken_for_that_of_the_pupil() {
        byte[] file = RosterFiles.workbook("表", List.of(List.of("姓名", "性别", "出生日期", "父亲身份证号", "父亲职业", "备注"),
                List.of("王安邦", "男", "2015-03-02", RosterSample.number(java.time.LocalDate.of(1985, 1, 1), true, 7), "务工", "")));
        try (RosterReader reader = RosterFiles.open(file)) {
            ColumnMapping mapping = ColumnMapping.of(reader.layouts(ColumnMapping.NONE));
            assertEquals(RosterField.IGNORED, mapping.field("父亲身份证号"));
            assertEquals(RosterField.IGNORED, mapping.field("父亲职业"));
        }
    }

    @Test
    void what_a_person_confirmed_is_remembered_for_the_next_roster_with_the_same_words() {
        byte[] file = RosterFiles.workbook("表", List.of(List.of("XM", "XB", "CSRQ", "SFZH", "监护电话2"), List.of("王安邦", "男", "2015-03-02", "", "15400000001")));
        ColumnMapping confirmed = ColumnMapping.NONE.with("XM", RosterField.NAME).with("XB", RosterField.SEX).with("CSRQ", RosterField.BIRTH_DATE).with("SFZH",
                RosterField.IDENTITY_NUMBER)
                .with("监护电话2", RosterField.GUARDIAN_PHONE);
        try (RosterReader reader = RosterFiles.open(file)) {
            SheetLayout layout = reader.layouts(ColumnMapping.read(confirmed.json())).get(0);
            assertEquals(1, layout.headingRow());
            assertTrue(layout.columns().stream().allMatch(column -> column.certainty() == Certainty.REMEMBERED));
            assertEquals(confirmed, ColumnMapping.of(List.of(layout)));
            RosterLine line = RosterFiles.lines(reader, confirmed).get(0);
            assertEquals("王安邦", line.text(RosterField.NAME));
            assertEquals("15400000001", line.text(RosterField.GUARDIAN_PHONE));
        }
    }

    @Test
    void fields_that_are_not_asked_for_are_dropped_while_reading() {
        try (RosterReader reader = RosterFiles.open(RosterFiles.workbook("表", rows(OFFICE, order())))) {
            ColumnMapping mapping = ColumnMapping.of(reader.layouts(ColumnMapping.NONE)).only(RosterField.NEEDED);
            RosterLine line = RosterFiles.lines(reader, mapping).get(0);
            assertFalse(line.has(RosterField.REMARK) || line.has(RosterField.FATHER_NAME) || line.has(RosterField.FAMILY_TYPE));
            assertTrue(RosterField.NEEDED.containsAll(line.cells().keySet()));
        }
    }

    @Test
    void cells_shown_as_one_give_their_text_to_every_row_they_cover() {
        String rows = row(1, "学校", "姓名", "性别", "出生日期") + row(2, "青禾镇第一小学", "王安邦", "男", "2015-03-02") + row(3, "", "李可岚", "女", "2015-04-02") + row(4, "", "张曼宁",
                "女", "2015-05-02");
        byte[] file = RosterFiles.bare("<sheetData>" + rows + "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>");
        try (RosterReader reader = RosterFiles.open(file)) {
            List<String> schools = RosterFiles.lines(reader, ColumnMapping.of(reader.layouts(ColumnMapping.NONE))).stream()
                    .map(line -> line.text(RosterField.SCHOOL)).toList();
            assertEquals(List.of("青禾镇第一小学", "青禾镇第一小学", ""), schools);
        }
    }

    @Test
    void numbers_formulas_and_errors_are_read_as_a_person_sees_them() {
        String cells = "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><r><t>王</t></r><r><t>安邦</t></r><rPh><t>wang</t></rPh></is></c><c r=\"B7\"><v>1.5400000001E+10</v></c><c r=\"C7\" t=\"str\"><f>MID(A1,1,2)</f><v>女</v></c>"
                + "<c r=\"D7\" t=\"b\"><v>1</v></c><c r=\"F7\" t=\"e\"><v>#REF!</v></c></row>";
        List<SheetRow> rows = new ArrayList<>();
        try (WorkbookRows workbook = new WorkbookRows(RosterFiles.source(RosterFiles.bare("<sheetData>" + cells + "</sheetData>")), RosterLimits.USUAL)) {
            workbook.read(rows::add);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        assertEquals(List.of(new SheetRow("花名册", 7, List.of("王安邦", "15400000001", "女", "是", "", "#REF!"))), rows);
    }

    @Test
    void headings_of_others_are_known_for_what_they_are() {
        assertEquals(Set.of(RosterField.SCHOOL), Set.of(HeadingWords.within("学生所在学校名称").orElseThrow()));
        assertTrue(HeadingWords.within("父亲身份证号").isEmpty());
        assertTrue(HeadingWords.within("班主任姓名拼音").isEmpty() || HeadingWords.within("班主任姓名拼音").get() == RosterField.CLASS_TEACHER);
    }

    private static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < texts.length; column++) {
            row.append("<c r=\"").append(SheetRow.letters(column)).append(number).append("\" t=\"inlineStr\"><is><t>").append(texts[column])
                    .append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
