package org.jinlei.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules 2 and 3. */
class BirthDateTest {

    private static final LocalDate BORN = LocalDate.of(2012, 3, 1);

    private static BirthDate provenOn(LocalDate day) {
        return BirthDate.on(day, BirthEvidence.IDENTITY_CARD);
    }

    private static int years(LocalDate birth, LocalDate on) {
        Age age = provenOn(birth).ageOn(on);
        assertTrue(age.isExact());
        return age.least();
    }

    @Test
    void bornOnTheFirstOfMarchIsFourteenFromTheSecond() {
        assertTrue(provenOn(BORN).ageOn(LocalDate.of(2026, 3, 1)).isCertainlyBelow(14));
        assertTrue(provenOn(BORN).ageOn(LocalDate.of(2026, 3, 2)).hasReached(14));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 12, 14, 16, 18})
    void aThresholdIsReachedOnTheDayAfterTheBirthday(int years) {
        LocalDate birthday = BORN.plusYears(years);
        assertFalse(provenOn(BORN).ageOn(birthday.minusDays(1)).hasReached(years));
        assertFalse(provenOn(BORN).ageOn(birthday).hasReached(years));
        assertTrue(provenOn(BORN).ageOn(birthday.plusDays(1)).hasReached(years));
        assertEquals(birthday.plusDays(1), provenOn(BORN).reaches(years));
    }

    @ParameterizedTest
    @EnumSource(AgeThreshold.class)
    void everyThresholdOfTheLawHasTwoSides(AgeThreshold threshold) {
        LocalDate birthday = BORN.plusYears(threshold.years());
        assertTrue(provenOn(BORN).ageOn(birthday).isPresumedBelow(threshold));
        assertTrue(provenOn(BORN).ageOn(birthday.plusDays(1)).hasReached(threshold));
        assertFalse(threshold.source().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27,13", "2026-02-28,13", "2026-03-01,14", "2028-02-28,15", "2028-02-29,15", "2028-03-01,16", "2030-02-28,17", "2030-03-01,18"})
    void bornOnLeapDayHasTheBirthdayOnTheLastOfFebruary(LocalDate on, int years) {
        assertEquals(years, years(LocalDate.of(2012, 2, 29), on));
    }

    @ParameterizedTest
    @CsvSource({"2010-12-31,2024-12-31,13", "2010-12-31,2025-01-01,14", "2011-01-01,2025-01-01,13", "2011-01-01,2025-01-02,14", "2012-02-28,2026-02-28,13", "2012-02-28,2026-03-01,14",
            "2012-03-01,2012-03-01,0", "2012-03-01,2012-01-01,0"})
    void edgesOfYearsAndMonths(LocalDate birth, LocalDate on, int years) {
        assertEquals(years, years(birth, on));
    }

    @Test
    void threeDatesGiveThreeAges() {
        Ages ages = provenOn(LocalDate.of(2012, 3, 1)).ages(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2), LocalDate.of(2030, 3, 2));
        assertEquals(13, ages.atAct().least());
        assertEquals(14, ages.atInterview().least());
        assertEquals(18, ages.today().least());
        assertNull(provenOn(BORN).ages(null, null, BORN).atAct());
    }

    @Test
    void anUnprovenDateNeverReachesAnything() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        for (BirthDate birth : new BirthDate[] {BirthDate.UNKNOWN, BirthDate.on(LocalDate.of(1950, 1, 1), BirthEvidence.STATEMENT),
            BirthDate.on(LocalDate.of(1950, 1, 1), BirthEvidence.UNPROVEN)}) {
            for (AgeThreshold threshold : AgeThreshold.values()) {
                assertFalse(birth.ageOn(today).hasReached(threshold));
                assertTrue(birth.ageOn(today).isPresumedBelow(threshold));
                assertTrue(birth.ageOn(today).isOpen(threshold.years()));
            }
            assertNull(birth.reaches(14));
        }
        assertFalse(BirthDate.UNKNOWN.ageOn(today).isKnown());
        assertEquals(76, BirthDate.on(LocalDate.of(1950, 1, 1), BirthEvidence.STATEMENT).ageOn(today).least());
    }

    @Test
    void aRangeReachesOnlyWithItsLastDay() {
        BirthDate birth = BirthDate.between(LocalDate.of(2011, 6, 1), LocalDate.of(2012, 6, 1), BirthEvidence.BONE_AGE_RANGE);
        Age between = birth.ageOn(LocalDate.of(2026, 1, 1));
        assertEquals(13, between.least());
        assertEquals(14, between.most());
        assertFalse(between.hasReached(14));
        assertFalse(between.isCertainlyBelow(14));
        assertTrue(between.isOpen(14));
        assertTrue(birth.ageOn(LocalDate.of(2025, 6, 1)).isCertainlyBelow(14));
        assertFalse(birth.ageOn(LocalDate.of(2026, 6, 1)).hasReached(14));
        assertTrue(birth.ageOn(LocalDate.of(2026, 6, 2)).hasReached(14));
    }

    @Test
    void aBirthDateIsADayARangeOrNothing() {
        assertThrows(IllegalArgumentException.class, () -> new BirthDate(BORN, null, BirthEvidence.STATEMENT));
        assertThrows(IllegalArgumentException.class, () -> BirthDate.between(BORN, BORN.minusDays(1), BirthEvidence.BONE_AGE_RANGE));
        assertThrows(IllegalArgumentException.class, () -> new BirthDate(null, null, BirthEvidence.IDENTITY_CARD));
    }

    @Property
    void neverYoungerOnALaterDay(@ForAll @IntRange(max = 40_000) int birth, @ForAll @IntRange(max = 30_000) int first, @ForAll @IntRange(max = 5_000) int later) {
        LocalDate born = LocalDate.ofEpochDay(birth);
        LocalDate on = born.plusDays(first);
        assertTrue(years(born, on) <= years(born, on.plusDays(later)));
    }

    @Property
    void neverOlderWhenBornLater(@ForAll @IntRange(max = 40_000) int birth, @ForAll @IntRange(max = 2_000) int later, @ForAll @IntRange(max = 30_000) int after) {
        LocalDate born = LocalDate.ofEpochDay(birth);
        LocalDate on = born.plusDays(later).plusDays(after);
        assertTrue(years(born.plusDays(later), on) <= years(born, on));
    }

    @Property
    void exactlyOneMoreOnTheDayAfterEachBirthday(@ForAll @IntRange(max = 40_000) int birth, @ForAll @IntRange(min = 1, max = 90) int years) {
        LocalDate born = LocalDate.ofEpochDay(birth);
        LocalDate birthday = born.plusYears(years);
        assertEquals(years - 1, years(born, birthday));
        assertEquals(years, years(born, birthday.plusDays(1)));
        assertEquals(years, years(born, born.plusYears(years + 1)));
    }

    @Property
    void leapDayBirthsReachTheirYearsOnTheFirstOfMarchAtTheLatest(@ForAll @IntRange(min = 1, max = 25) int leap, @ForAll @IntRange(min = 1, max = 90) int years) {
        LocalDate born = LocalDate.of(1900 + 4 * leap, 2, 29);
        LocalDate firstOfMarch = LocalDate.of(born.getYear() + years, 3, 1);
        assertEquals(years, years(born, firstOfMarch));
        assertEquals(years - 1, years(born, firstOfMarch.minusDays(1)));
    }

    @Property
    void aBoneAgeGivesItsRangeOnTheDayOfTheExamination(@ForAll @IntRange(max = 40_000) int day, @ForAll @IntRange(min = 1, max = 25) int least, @ForAll @IntRange(max = 5) int more) {
        LocalDate examined = LocalDate.ofEpochDay(day);
        BirthDate birth = BirthDate.ofBoneAge(least, least + more, examined);
        assertEquals(new Age(least, least + more, true), birth.ageOn(examined));
        Age wider = new BirthDate(birth.earliest().minusDays(1), birth.latest().plusDays(1), BirthEvidence.BONE_AGE_RANGE).ageOn(examined);
        assertTrue(wider.most() > least + more);
        assertTrue(wider.least() < least);
    }

    @Property
    void aReachedAgeHoldsForEveryDayOfTheRange(@ForAll @IntRange(max = 20_000) int earliest, @ForAll @IntRange(max = 900) int width,
            @ForAll @IntRange(max = 900) int within, @ForAll @IntRange(max = 8_000) int later, @ForAll @IntRange(min = 8, max = 18) int years) {
        LocalDate from = LocalDate.ofEpochDay(earliest);
        LocalDate on = from.plusDays(width + (long) later);
        Age age = BirthDate.between(from, from.plusDays(width), BirthEvidence.BONE_AGE_RANGE).ageOn(on);
        int real = years(from.plusDays(Math.min(within, width)), on);
        assertTrue(age.least() <= real && real <= age.most());
        assertTrue(!age.hasReached(years) || real >= years);
        assertTrue(!age.isCertainlyBelow(years) || real < years);
    }
}
