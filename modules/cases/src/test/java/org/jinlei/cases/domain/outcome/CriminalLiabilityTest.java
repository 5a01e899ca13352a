package org.jinlei.cases.domain.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jinlei.cases.domain.AgeAtAct;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriminalLiabilityTest {

    private static final LocalDate ACT = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({"11, NONE", "12, GRAVEST_IF_APPROVED", "13, GRAVEST_IF_APPROVED", "14, EIGHT_CRIMES", "15, EIGHT_CRIMES", "16, EVERY_CRIME", "17, EVERY_CRIME"})
    void ruleTwentySixBothSidesOfEachAge(int years, LiabilityStep step) {
        CriminalLiability test = CriminalLiability.of(AgeAtAct.certain(years), ACT);
        assertEquals(step, test.step());
        assertFalse(test.isOpen());
    }

    @Test
    void ruleTwentySixTheBirthdayItselfDoesNotCount() {
        BirthDate birth = BirthDate.on(LocalDate.of(2012, 3, 1), BirthEvidence.IDENTITY_CARD);
        assertEquals(LiabilityStep.GRAVEST_IF_APPROVED, at(birth, LocalDate.of(2026, 3, 1)));
        assertEquals(LiabilityStep.EIGHT_CRIMES, at(birth, LocalDate.of(2026, 3, 2)));
        assertEquals(LiabilityStep.EIGHT_CRIMES, at(birth, LocalDate.of(2028, 3, 1)));
        assertEquals(LiabilityStep.EVERY_CRIME, at(birth, LocalDate.of(2028, 3, 2)));
        assertEquals(LiabilityStep.NONE, at(birth, LocalDate.of(2024, 3, 1)));
        assertEquals(LiabilityStep.GRAVEST_IF_APPROVED, at(birth, LocalDate.of(2024, 3, 2)));
    }

    @Test
    void ruleFiveNobodyBelowFourteenAnsweredBeforeMarch2021() {
        assertEquals(LiabilityStep.NONE, CriminalLiability.of(AgeAtAct.certain(13), LocalDate.of(2021, 2, 28)).step());
        assertEquals(LiabilityStep.GRAVEST_IF_APPROVED, CriminalLiability.of(AgeAtAct.certain(13), LocalDate.of(2021, 3, 1)).step());
        assertEquals(2, CriminalLiability.of(AgeAtAct.certain(13), LocalDate.of(2021, 2, 28)).ages().size());
    }

    @Property
    void ruleThreeAnUnprovenAgeIsNeverReached(@ForAll @IntRange(max = 40) int years) {
        CriminalLiability test = CriminalLiability.of(AgeAtAct.unproven(years, years), ACT);
        assertEquals(LiabilityStep.NONE, test.step());
        assertTrue(test.ages().stream().allMatch(one -> one.answer() == AgeAnswer.NOT_PROVEN));
        assertEquals(years >= 12, test.isOpen());
    }

    @Test
    void ruleThreeARangeReachesWhatItsLowestAgeReaches() {
        CriminalLiability test = CriminalLiability.of(AgeAtAct.between(13, 15), ACT);
        assertEquals(LiabilityStep.GRAVEST_IF_APPROVED, test.step());
        assertEquals(LiabilityStep.EIGHT_CRIMES, test.possible());
        assertTrue(test.isOpen());
        assertEquals(java.util.List.of(AgeAnswer.REACHED, AgeAnswer.NOT_PROVEN, AgeAnswer.NOT_REACHED),
                test.ages().stream().map(CriminalLiability.Threshold::answer).toList());
    }

    private static LiabilityStep at(BirthDate birth, LocalDate day) {
        return CriminalLiability.of(AgeAtAct.of(birth.ageOn(day)), day).step();
    }
}
