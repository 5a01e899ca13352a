package org.jinlei.cases.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.junit.jupiter.api.Test;

class AgeFromBirthDateTest {

    private static final LocalDate BORN = LocalDate.of(2012, 3, 1);

    @Test
    void ruleTwoFourteenBeginsOnTheDayAfterTheBirthday() {
        BirthDate proven = BirthDate.on(BORN, BirthEvidence.IDENTITY_CARD);
        assertEquals(AgeBand.UNDER_14, AgeAtAct.of(proven.ageOn(LocalDate.of(2026, 3, 1))).liability());
        assertEquals(AgeBand.FROM_14_TO_15, AgeAtAct.of(proven.ageOn(LocalDate.of(2026, 3, 2))).liability());
    }

    @Test
    void ruleThreeWithoutEvidenceNoAgeIsReached() {
        assertEquals(AgeBand.UNDER_14, AgeAtAct.of(BirthDate.on(BORN, BirthEvidence.UNPROVEN).ageOn(LocalDate.of(2030, 1, 1))).liability());
        assertEquals(AgeBand.UNDER_14, AgeAtAct.of(BirthDate.UNKNOWN.ageOn(LocalDate.of(2026, 1, 1))).liability());
    }
}
