package org.jinlei.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jinlei.people.IdentityNumber.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    private static String numberOf(LocalDate birth, int sequence) {
        String seventeen = String.format("140590%04d%02d%02d%03d", birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth(), sequence);
        return seventeen + IdentityNumber.check(seventeen);
    }

    @ParameterizedTest
    @CsvSource({"34052419800101001,X", "44052418800101001,4"})
    void theChecksOfTheStandardsExamples(String seventeen, char check) {
        assertEquals(check, IdentityNumber.check(seventeen));
        assertTrue(IdentityNumber.read(seventeen + check).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"34052419800101001x", "３４０５２４１９８００１０１００１Ｘ", " 340524 19800101 001X ", "340524-19800101-001X", "34052419800101001\u200bX", "\u3000340524\u00a019800101001ｘ\n"})
    void acceptsWhatPeopleType(String typed) {
        assertEquals("34052419800101001X", IdentityNumber.read(typed).orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({"340524198001010011,WRONG_CHECK", "34052419800101001,WRONG_LENGTH", "340524800101001,WRONG_LENGTH", "X40524198001010011,WRONG_CHARACTER",
            "34052419801301001X,WRONG_DATE", "34052419800230001X,WRONG_DATE", "34052420010229001X,WRONG_DATE", "00052419800101001X,WRONG_DIVISION",
            "'',EMPTY", "'  ',EMPTY", "34052４1980०101001X,WRONG_CHARACTER"})
    void saysWhatIsWrong(String typed, Fault fault) {
        assertEquals(Optional.of(fault), IdentityNumber.fault(typed));
        assertTrue(IdentityNumber.read(typed).isEmpty());
    }

    @Test
    void nothingTypedIsEmpty() {
        assertEquals(Optional.of(Fault.EMPTY), IdentityNumber.fault(null));
        assertThrows(IllegalArgumentException.class, () -> new IdentityNumber(null));
        assertThrows(IllegalArgumentException.class, () -> new IdentityNumber("34052419800101001x"));
    }

    @Test
    void knowsBirthSexAndDivision() {
        IdentityNumber number = new IdentityNumber("34052419800101001X");
        assertEquals(LocalDate.of(1980, 1, 1), number.birthDate());
        assertEquals(Sex.MALE, number.sex());
        assertEquals("340524", number.division());
        assertEquals(Sex.FEMALE, new IdentityNumber(numberOf(LocalDate.of(2013, 5, 6), 24)).sex());
    }

    @Test
    void showsTheFirstSixAndNothingOfTheRest() {
        IdentityNumber number = new IdentityNumber("34052419800101001X");
        assertEquals("340524************", number.masked());
        assertFalse(number.toString().contains("1980"));
    }

    @Test
    void refusesTenMegabytesQuickly() {
        assertEquals(Optional.of(Fault.WRONG_LENGTH), IdentityNumber.fault("1".repeat(10_000_000)));
    }

    @Property
    void everyDateAndSequenceReadsBack(@ForAll @IntRange(min = -30_000, max = 25_000) int day, @ForAll @IntRange(max = 999) int sequence) {
        LocalDate birth = LocalDate.ofEpochDay(day);
        IdentityNumber number = new IdentityNumber(numberOf(birth, sequence));
        assertEquals(birth, number.birthDate());
        assertEquals(sequence % 2 == 1 ? Sex.MALE : Sex.FEMALE, number.sex());
    }

    @Property
    void oneWrongDigitIsAlwaysFound(@ForAll @IntRange(min = 0, max = 20_000) int day, @ForAll @IntRange(max = 999) int sequence,
            @ForAll @IntRange(max = 16) int place, @ForAll @IntRange(min = 1, max = 9) int shift) {
        StringBuilder number = new StringBuilder(numberOf(LocalDate.ofEpochDay(day), sequence));
        number.setCharAt(place, (char) ('0' + (number.charAt(place) - '0' + shift) % 10));
        assertTrue(IdentityNumber.read(number.toString()).isEmpty());
    }

    @Property
    void twoNeighboursExchangedAreAlwaysFound(@ForAll @IntRange(min = 0, max = 20_000) int day, @ForAll @IntRange(max = 999) int sequence,
            @ForAll @IntRange(max = 15) int place) {
        String number = numberOf(LocalDate.ofEpochDay(day), sequence);
        StringBuilder exchanged = new StringBuilder(number);
        exchanged.setCharAt(place, number.charAt(place + 1));
        exchanged.setCharAt(place + 1, number.charAt(place));
        assertTrue(number.contentEquals(exchanged) || IdentityNumber.read(exchanged.toString()).isEmpty());
    }
}
