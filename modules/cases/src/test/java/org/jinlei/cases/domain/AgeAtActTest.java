package org.jinlei.cases.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeAtActTest {

    @ParameterizedTest
    @CsvSource({"0,UNDER_14", "13,UNDER_14", "14,FROM_14_TO_15", "15,FROM_14_TO_15", "16,FROM_16_TO_17", "17,FROM_16_TO_17", "18,ADULT", "60,ADULT"})
    void bandsChangeAtFourteenSixteenAndEighteen(int years, AgeBand band) {
        assertEquals(band, AgeBand.of(years));
    }

    @Test
    void aRangeCountsByItsLowerEnd() {
        assertEquals(AgeBand.UNDER_14, AgeAtAct.between(13, 14).liability());
        assertEquals(AgeBand.FROM_14_TO_15, AgeAtAct.between(14, 16).liability());
        assertTrue(AgeAtAct.between(17, 18).mayBeMinor());
        assertFalse(AgeAtAct.between(18, 19).mayBeMinor());
    }

    @Property
    void ruleThreeAnUnprovenAgeReachesNothing(@ForAll @IntRange(max = 90) int years) {
        AgeAtAct age = AgeAtAct.unproven(years, years + 1);
        assertEquals(AgeBand.UNDER_14, age.liability());
        assertTrue(age.mayBeMinor());
        assertFalse(age.isCertain());
    }

    @Test
    void aRangeIsNotUpsideDown() {
        assertThrows(IllegalArgumentException.class, () -> AgeAtAct.between(14, 13));
    }
}
