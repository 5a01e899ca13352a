package org.jinlei.cases.domain.mediation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** A lone officer records in the case area (rule 19), guardians of minors come, and an agreement is performed or not. */
class MediationTest {

    private static final LocalDateTime REVISED = LocalDate.of(2026, 1, 1).atTime(9, 0);
    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 26).atTime(18, 0);

    @Test
    void ruleNineteenALoneOfficerRecordsInTheCaseAreaSinceTheRevisedLaw() {
        assertEquals(CaseRule.LONE_MEDIATOR_RECORDS_IN_THE_CASE_AREA, broken(held(REVISED, null, true, null), false));
        assertEquals(CaseRule.LONE_MEDIATOR_RECORDS_IN_THE_CASE_AREA, broken(held(REVISED, null, false, "TL-1"), false));
        assertEquals(CaseRule.LONE_MEDIATOR_RECORDS_IN_THE_CASE_AREA, broken(held(REVISED, 1L, false, null), false), "the same officer twice is alone");
        MediationGates.check(held(REVISED, null, true, "TL-1"), false, true, NOW);
        MediationGates.check(held(REVISED, 2L, false, null), false, true, NOW);
        MediationGates.check(held(REVISED.minusDays(1), null, false, null), false, true, NOW);
    }

    @Test
    void ruleNineteenALostRecordingOfALoneOfficerFoundsNothing() {
        Mediation alone = new Mediation(1, held(REVISED, null, true, "TL-1"), 1, NOW);
        Mediation two = new Mediation(1, held(REVISED, 2L, true, "TL-1"), 1, NOW);
        assertTrue(alone.facts().usable());
        alone.loseRecording();
        two.loseRecording();
        assertFalse(alone.facts().usable());
        assertTrue(two.facts().usable());
        assertEquals(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, assertThrows(BrokenRule.class, alone::loseRecording).rule());
        Mediation silent = new Mediation(1, held(REVISED, 2L, true, null), 1, NOW);
        assertThrows(BrokenRule.class, silent::loseRecording);
    }

    @Test
    void guardiansOfMinorsAreToldOrThereIsAReason() {
        MediationRecord untold = held(REVISED, 2L, true, null);
        assertEquals(CaseRule.GUARDIANS_COME_TO_THE_MEDIATION, broken(untold, true));
        MediationGates.check(new MediationRecord(REVISED, 1L, 2L, true, null, REVISED, null, "道歉", MediationOutcome.NOT_AGREED, null, null), true, true, NOW);
        MediationGates.check(new MediationRecord(REVISED, 1L, 2L, true, null, null, "已满十六周岁，在厂务工，本人同意不通知", "道歉", MediationOutcome.NOT_AGREED, null, null), true,
                true, NOW);
    }

    @Test
    void anAgreementNamesItsPaperOrItsRecordingAndItsTerm() {
        assertEquals(CaseRule.AGREEMENT_NAMES_ITS_PAPER_AND_TERM, broken(agreed(null, null, REVISED.toLocalDate()), false));
        assertEquals(CaseRule.AGREEMENT_NAMES_ITS_PAPER_AND_TERM, broken(agreed("调字1号", null, null), false));
        assertEquals(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, broken(agreed("调字1号", null, REVISED.toLocalDate().minusDays(1)), false));
        MediationGates.check(agreed("调字1号", null, REVISED.toLocalDate()), false, true, NOW);
        MediationGates.check(agreed(null, "TL-1", REVISED.toLocalDate()), false, true, NOW);
    }

    @Test
    void ruleFortyOneAnAuxiliaryDoesNotMediate() {
        assertEquals(CaseRule.AUXILIARY_NEITHER_QUESTIONS_NOR_DECIDES,
                assertThrows(BrokenRule.class, () -> MediationGates.check(held(REVISED, 2L, true, null), false, false, NOW)).rule());
    }

    @Test
    void anAgreementIsPerformedOrNotAndOnlyOnce() {
        Mediation mediation = new Mediation(1, agreed("调字1号", null, REVISED.toLocalDate().plusDays(7)), 1, NOW);
        assertTrue(mediation.facts().isOpen());
        LocalDate today = NOW.toLocalDate();
        assertEquals(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, assertThrows(BrokenRule.class, () -> mediation.perform(today.plusDays(1), today)).rule());
        mediation.perform(today, today);
        assertFalse(mediation.facts().isOpen());
        assertEquals(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, assertThrows(BrokenRule.class, () -> mediation.breakOff(today, today)).rule());
        Mediation failed = new Mediation(1, held(REVISED, 2L, true, null), 1, NOW);
        assertFalse(failed.facts().isOpen());
        assertThrows(BrokenRule.class, () -> failed.perform(today, today));
    }

    private static CaseRule broken(MediationRecord what, boolean minors) {
        return (CaseRule) assertThrows(BrokenRule.class, () -> MediationGates.check(what, minors, true, NOW)).rule();
    }

    private static MediationRecord held(LocalDateTime at, Long second, boolean area, String recording) {
        return new MediationRecord(at, 1L, second, area, recording, null, null, "双方各执一词", MediationOutcome.NOT_AGREED, null, null);
    }

    private static MediationRecord agreed(String paper, String recording, LocalDate by) {
        return new MediationRecord(REVISED, 1L, 2L, true, recording, null, null, "赔礼道歉并修好自行车", MediationOutcome.AGREED, paper, by);
    }
}
