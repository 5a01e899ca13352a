package org.jinlei.people.domain.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jinlei.people.AwayParents;
import org.jinlei.people.CarerKind;
import org.jinlei.people.FamilyType;
import org.jinlei.people.Grade;
import org.jinlei.people.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line says, what is wrong in it, and what is proposed only where it is certain. */
class RosterChecksTest {

    private static final LocalDate BIRTH = LocalDate.of(2014, 5, 1);
    private static final String NUMBER = RosterSample.number(BIRTH, true, 21);
    private static final RosterChecks CHECKS = new RosterChecks(RosterSample.DAY);

    private static RosterLine line() {
        Map<RosterField, String> cells = new EnumMap<>(new RosterSample(1).pupils.get(0));
        cells.put(RosterField.NAME, "王安邦");
        cells.put(RosterField.SEX, "男");
        cells.put(RosterField.GRADE, "七年级");
        cells.put(RosterField.BIRTH_DATE, BIRTH.toString());
        cells.put(RosterField.IDENTITY_NUMBER, NUMBER);
        cells.values().removeIf(String::isEmpty);
        Map<RosterField, String> columns = new EnumMap<>(RosterField.class);
        for (RosterField field : RosterField.values()) {
            columns.put(field, SheetRow.letters(field.ordinal()));
        }
        return new RosterLine("表", 4, cells, columns);
    }

    private static RosterLine line(RosterField field, String text) {
        return line().with(field, Tidy.text(text));
    }

    private static Checked check(RosterLine line) {
        return CHECKS.check(line, RosterSample.PLACES);
    }

    private static CellFault only(RosterLine line) {
        List<CellFault> faults = check(line).faults();
        assertEquals(1, faults.size(), faults::toString);
        return faults.get(0);
    }

    @Test
    void a_line_without_faults_is_a_pupil() {
        Checked checked = check(line());
        assertEquals(List.of(), checked.faults());
        RosterPupil pupil = checked.pupil();
        assertEquals(11, pupil.school());
        assertEquals(Grade.JUNIOR_1, pupil.grade());
        assertEquals("王安邦", pupil.name());
        assertEquals(Sex.MALE, pupil.sex());
        assertEquals(BIRTH, pupil.birthDate());
        assertEquals(NUMBER, pupil.identityNumber().value());
        assertEquals("01", pupil.ethnicity());
        assertEquals(FamilyType.BOTH_PARENTS, pupil.familyType());
        assertEquals(CarerKind.MOTHER, pupil.guardian().kind());
        assertEquals(AwayParents.NEITHER, pupil.away());
        assertFalse(pupil.toString().contains("王"), "nothing of a child gets into a log");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20140501", "2014-05-01", "2014-5-1", "2014/5/1", "2014年5月1日", "2014.5.1", "41760", "２０１４－０５－０１", "2014-05-01 00:00:00"})
    void birth_dates_as_they_are_written(String text) {
        assertEquals(List.of(), check(line(RosterField.BIRTH_DATE, text)).faults());
    }

    @ParameterizedTest
    @CsvSource({"2014-02-30, BIRTH_DATE_IMPOSSIBLE", "20141301, BIRTH_DATE_IMPOSSIBLE", "去年五月, BIRTH_DATE_UNREADABLE", "2014-05-02, BIRTH_DATE_AGAINST_NUMBER",
            "2030-05-01, BIRTH_DATE_IN_FUTURE"})
    void a_wrong_birth_date_is_mended_by_a_number_that_passes_its_check(String text, RosterFaultKind kind) {
        RosterLine line = line(RosterField.BIRTH_DATE, text);
        CellFault fault = only(line);
        assertEquals(kind, fault.kind());
        assertEquals("2014-05-01", fault.fix());
        assertNull(check(line).pupil());
        assertEquals(BIRTH, check(line.mended(List.of(fault))).pupil().birthDate());
        assertTrue(check(line.with(RosterField.SEX, "女")).faults().stream().allMatch(one -> one.fix() == null), "who is a girl too may be somebody else");
    }

    @Test
    void without_a_birth_date_the_number_tells_it_and_without_both_nobody_does() {
        assertEquals(BIRTH, check(line(RosterField.BIRTH_DATE, "")).pupil().birthDate());
        Checked neither = check(line(RosterField.BIRTH_DATE, "").with(RosterField.IDENTITY_NUMBER, ""));
        assertEquals(List.of(RosterFaultKind.NUMBER_MISSING, RosterFaultKind.BIRTH_DATE_MISSING), neither.faults().stream().map(CellFault::kind).toList());
        assertTrue(neither.isFaulty());
    }

    @Test
    void the_sex_against_the_number_is_mended_where_the_birth_date_agrees() {
        CellFault fault = only(line(RosterField.SEX, "女"));
        assertEquals(RosterFaultKind.SEX_AGAINST_NUMBER, fault.kind());
        assertEquals("男", fault.fix());
    }

    @Test
    void a_wrong_check_character_alone_has_no_certain_fix() {
        char last = NUMBER.charAt(17);
        CellFault fault = only(line(RosterField.IDENTITY_NUMBER, NUMBER.substring(0, 17) + (last == '7' ? '8' : '7')));
        assertEquals(RosterFaultKind.NUMBER_CHECK, fault.kind());
        assertNull(fault.fix());
        assertFalse(fault.takeable());
    }

    @Test
    void a_slip_in_the_birth_digits_is_mended_where_everything_else_agrees() {
        String slipped = NUMBER.substring(0, 8) + '7' + NUMBER.substring(9);
        String changed = NUMBER.substring(0, 10) + "5001" + NUMBER.substring(14);
        for (String number : List.of(slipped, changed)) {
            CellFault fault = only(line(RosterField.IDENTITY_NUMBER, number));
            assertEquals(NUMBER, fault.fix());
            assertNull(check(line(RosterField.IDENTITY_NUMBER, number).with(RosterField.SEX, "女")).faults().get(0).fix());
        }
    }

    @Test
    void what_looks_like_an_x_is_one() {
        String withX = null;
        for (int i = 0; withX == null; i += 2) {
            String number = RosterSample.number(BIRTH, true, i);
            withX = number.endsWith("X") ? number : null;
        }
        assertEquals(withX, only(line(RosterField.IDENTITY_NUMBER, withX.substring(0, 17) + "×")).fix());
        assertEquals(List.of(), check(line(RosterField.IDENTITY_NUMBER, " " + withX.substring(0, 17) + "ｘ ")).faults());
    }

    @ParameterizedTest
    @CsvSource({"1.40590201405010E+17, NUMBER_CUT_BY_SPREADSHEET", "140590201405010000, NUMBER_CUT_BY_SPREADSHEET", "14059020140501001, NUMBER_LENGTH",
            "14059020140501O019, NUMBER_CHARACTER", "990590201405010019, NUMBER_CHECK",
            "100590201405010019, NUMBER_DIVISION", "140590201402300019, NUMBER_DATE"})
    void other_faults_of_numbers(String number, RosterFaultKind kind) {
        CellFault fault = only(line(RosterField.IDENTITY_NUMBER, number));
        assertEquals(kind, fault.kind());
        assertNull(fault.fix());
    }

    @Test
    void a_pupil_without_number_is_taken_when_the_guardians_phone_tells_who_comes_again() {
        RosterLine line = line(RosterField.IDENTITY_NUMBER, "无");
        assertEquals(RosterFaultKind.NUMBER_MISSING, only(line).kind());
        assertNull(check(line).pupil().identityNumber());
        assertTrue(check(line.with(RosterField.GUARDIAN_PHONE, "")).faults().stream().anyMatch(fault -> fault.kind() == RosterFaultKind.NOBODY_RECOGNISABLE));
        assertTrue(check(line.with(RosterField.GUARDIAN_PHONE, "")).isFaulty());
    }

    @Test
    void a_missing_phone_of_the_guardian_is_that_of_the_mother_who_is_the_guardian() {
        RosterLine line = line(RosterField.GUARDIAN_PHONE, "");
        assertEquals(line.text(RosterField.MOTHER_PHONE), only(line).fix());
        assertNull(only(line.with(RosterField.GUARDIAN_NAME, "李婷薇")).fix());
    }

    @ParameterizedTest
    @CsvSource({"青禾镇第一小学, 11", "第一小学, 11", "青禾镇　第一小学, 11", "某县青禾镇第一小学, 11"})
    void schools_under_the_names_that_people_use(String name, long id) {
        assertEquals(id, check(line(RosterField.SCHOOL, name)).pupil().school());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"青禾镇第一高级中雪, 青禾镇第一高级中学", "青禾镇第一小, 青禾镇第一小学", "青禾镇第三小学, -", "白马镇第一小学, -", "青禾第一初级中学, 青禾镇第一初级中学"})
    void an_unknown_school_is_mended_only_where_one_is_near(String name, String fix) {
        CellFault fault = only(line(RosterField.SCHOOL, name));
        assertEquals(RosterFaultKind.SCHOOL_UNKNOWN, fault.kind());
        assertEquals(fix, fault.fix());
        assertFalse(fault.takeable());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"北坪村, 21, -", "青禾镇北坪村村委会, 21, -", "山西省某市某县青禾镇大河村, 23, -", "青禾镇赵家庄村, -, 青禾镇赵庄村", "青禾镇小河村, -, -", "白马镇北坪村, -, -"})
    void villages_of_the_town_and_of_elsewhere(String name, Long id, String fix) {
        Checked checked = check(line(RosterField.VILLAGE, name));
        assertEquals(id, checked.pupil().village());
        assertEquals(id != null, checked.faults().isEmpty());
        assertEquals(fix, checked.faults().isEmpty() ? null : checked.faults().get(0).fix());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"是, 是, 是, -", "是, 是, 否, -", "是, 否, 否, LEFT_BEHIND_BUT_NOBODY_AWAY", "否, 是, 是, BOTH_AWAY_BUT_NOT_LEFT_BEHIND",
            "-, 是, 是, BOTH_AWAY_BUT_NOT_LEFT_BEHIND", "否, 是, 否, -"})
    void left_behind_is_the_senders_word_and_a_contradiction_is_pointed_out(String claim, String father, String mother, RosterFaultKind kind) {
        RosterLine line = line(RosterField.FATHER_AWAY, father).with(RosterField.MOTHER_AWAY, mother).with(RosterField.LEFT_BEHIND, claim == null ? "" : claim);
        Checked checked = check(line);
        assertEquals(claim == null ? null : claim.equals("是"), checked.pupil().leftBehind());
        assertEquals(kind == null ? List.of() : List.of(kind), checked.faults().stream().map(CellFault::kind).toList());
    }

    @Test
    void nobody_is_left_behind_from_the_day_after_the_sixteenth_birthday_on() {
        LocalDate sixteen = RosterSample.DAY.minusYears(16);
        assertEquals(List.of(), check(born(sixteen)).faults());
        assertEquals(RosterFaultKind.LEFT_BEHIND_AT_SIXTEEN, only(born(sixteen.minusDays(1))).kind());
    }

    private static RosterLine born(LocalDate birth) {
        return line(RosterField.BIRTH_DATE, birth.toString()).with(RosterField.IDENTITY_NUMBER, RosterSample.number(birth, true, 21))
                .with(RosterField.FATHER_AWAY, "是")
                .with(RosterField.MOTHER_AWAY, "是").with(RosterField.LEFT_BEHIND, "是");
    }

    @Test
    void who_is_eighteen_within_the_year_is_told_with_the_day() {
        CellFault fault = only(line(RosterField.BIRTH_DATE, "2008-12-31").with(RosterField.IDENTITY_NUMBER, RosterSample.number(LocalDate.of(2008, 12, 31),
                true, 21)));
        assertEquals(RosterFaultKind.ADULT, fault.kind());
        assertEquals(List.of("2027-01-01"), fault.arguments());
        assertTrue(fault.takeable());
    }

    @Test
    void texts_that_begin_like_formulas_stay_texts() {
        for (String text : List.of("=HYPERLINK(\"x\",\"点我\")", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "＝1+1")) {
            Checked checked = check(line(RosterField.REMARK, text));
            assertEquals(List.of(RosterFaultKind.TEXT_LIKE_FORMULA), checked.faults().stream().map(CellFault::kind).toList());
            assertEquals(Tidy.text(text), checked.pupil().remark());
        }
        assertEquals(List.of(), check(line(RosterField.GUARDIAN_PHONE, "+86 154 0000 0001")).faults());
        assertEquals(List.of(), check(line(RosterField.REMARK, "-")).faults());
        assertEquals(RosterFaultKind.NAME_UNREADABLE, check(line(RosterField.NAME, "=A1")).faults().get(0).kind());
    }

    @ParameterizedTest
    @CsvSource({"盖梅𬭎, 盖梅𬭎", "谢雪𬱖, 谢雪𬱖", "张　三丰, 张三丰", "张 三丰, 张三丰", "阿依古丽•买买提, 阿依古丽·买买提", "上官诗波, 上官诗波"})
    void names_keep_their_rare_characters_and_lose_stray_blanks(String typed, String name) {
        assertEquals(name, check(line(RosterField.NAME, typed)).pupil().name());
    }

    @ParameterizedTest
    @CsvSource({"王?, NAME_UNREADABLE", "#REF!, NAME_UNREADABLE", "王3, NAME_UNREADABLE", "王\uE001, NAME_WITH_PRIVATE_CHARACTER", "'', NAME_MISSING"})
    void names_that_are_none(String typed, RosterFaultKind kind) {
        assertEquals(kind, only(line(RosterField.NAME, typed)).kind());
    }

    @Test
    void words_that_nobody_knows_are_told_and_do_not_stand_in_the_way() {
        Map<RosterField, RosterFaultKind> words = Map.of(RosterField.FAMILY_TYPE, RosterFaultKind.FAMILY_TYPE_UNKNOWN, RosterField.GUARDIAN_RELATION,
                RosterFaultKind.RELATION_UNKNOWN,
                RosterField.BOARDING, RosterFaultKind.ANSWER_UNREADABLE, RosterField.ETHNICITY, RosterFaultKind.ETHNICITY_UNKNOWN, RosterField.GRADE,
                        RosterFaultKind.GRADE_UNKNOWN,
                RosterField.FATHER_PHONE, RosterFaultKind.PHONE_UNREADABLE);
        words.forEach((field, kind) -> {
            Checked checked = check(line(field, "若干"));
            assertEquals(List.of(kind), checked.faults().stream().map(CellFault::kind).toList());
            assertFalse(checked.isFaulty());
        });
        assertEquals(RosterFaultKind.TEXT_TOO_LONG, only(line(RosterField.CLASS_NAME, "班".repeat(61))).kind());
    }

    @ParameterizedTest
    @CsvSource({"小班, KINDERGARTEN_1", "一年级, PRIMARY_1", "1年级, PRIMARY_1", "六年级, PRIMARY_6", "七年级, JUNIOR_1", "初一, JUNIOR_1", "初中三年级, JUNIOR_3", "九年级, JUNIOR_3",
            "高三, SENIOR_3", "高中一年级, SENIOR_1"})
    void grades_as_they_are_written(String text, Grade grade) {
        assertEquals(grade, Grade.read(text).orElseThrow());
    }

    @Test
    void the_same_child_twice_and_one_number_under_two_names() {
        RosterTwins twins = new RosterTwins();
        RosterLine first = line();
        assertEquals(List.of(), twins.check(first, check(first).pupil()));
        RosterLine again = new RosterLine("表", 9, first.cells(), first.columns());
        CellFault twice = twins.check(again, check(again).pupil()).get(0);
        assertEquals(RosterFaultKind.DUPLICATE_IN_FILE, twice.kind());
        assertEquals(List.of("表", "4"), twice.arguments());
        RosterLine other = again.with(RosterField.NAME, "李可岚");
        assertEquals(RosterFaultKind.NUMBER_TWICE, twins.check(other, check(other).pupil()).get(0).kind());
        RosterLine without = again.with(RosterField.IDENTITY_NUMBER, "");
        assertEquals(RosterFaultKind.DUPLICATE_IN_FILE, twins.check(without, check(without).pupil()).get(0).kind());
        RosterLine twin = again.with(RosterField.IDENTITY_NUMBER, RosterSample.number(BIRTH, true, 41)).with(RosterField.NAME, "王安彩");
        assertEquals(List.of(), twins.check(twin, check(twin).pupil()));
    }
}
