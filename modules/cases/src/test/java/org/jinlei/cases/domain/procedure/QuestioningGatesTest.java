package org.jinlei.cases.domain.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestioningGatesTest {

    private static final LocalDateTime ARRIVED = LocalDateTime.of(2026, 11, 20, 16, 0);

    @Test
    void aCompleteCardOfABoySuspectMissesNothing() {
        assertEquals(List.of(), QuestioningGates.missing(card().build(), boySuspect()));
        QuestioningGates.check(card().build(), boySuspect());
    }

    @Test
    void ruleFifteenTheGuardianIsToldOrANoteSaysWhyNot() {
        QuestioningRecord untold = card().guardianNotifiedAt(null).build();
        assertEquals(List.of(CaseRule.QUESTIONING_NEEDS_NOTICE_TO_THE_GUARDIAN), QuestioningGates.missing(untold, boySuspect()));
        assertEquals(List.of(), QuestioningGates.missing(card().guardianNotifiedAt(null).note("父母在外务工，电话均停机").build(), boySuspect()));
        BrokenRule refused = assertThrows(BrokenRule.class, () -> QuestioningGates.check(untold, boySuspect()));
        assertEquals(CaseRule.QUESTIONING_NEEDS_NOTICE_TO_THE_GUARDIAN, refused.rule());
    }

    @Test
    void ruleFifteenAnAdultIsNamedOrTheAbsenceIsNoted() {
        assertEquals(List.of(CaseRule.QUESTIONING_NEEDS_AN_ADULT_OR_A_NOTE), QuestioningGates.missing(card().adult(null).build(), boySuspect()));
        assertEquals(List.of(CaseRule.QUESTIONING_NEEDS_AN_ADULT_OR_A_NOTE),
                QuestioningGates.missing(card().adult(AdultPresent.NONE_NOTED).build(), boySuspect()));
        assertEquals(List.of(), QuestioningGates.missing(card().adult(AdultPresent.NONE_NOTED).note("未到场").build(), boySuspect()));
    }

    @Test
    void ruleFifteenDoesNotAskThisOfAnAdult() {
        QuestioningFacts adult = new QuestioningFacts(false, false, true, false, false, false, false, true, Set.of(), false, ARRIVED.plusHours(8));
        assertEquals(List.of(), QuestioningGates.missing(card().guardianNotifiedAt(null).adult(null).build(), adult));
    }

    @Test
    void ruleSixteenAnAccompliceIsNeverTheAdultAndADoubtfulOneNeedsAReason() {
        assertEquals(List.of(CaseRule.ADULT_PRESENT_IS_NO_ACCOMPLICE),
                QuestioningGates.missing(card().note("同意").build(), boySuspectWith(AttendeeDoubt.about(true, false, false, false))));
        for (AttendeeDoubt doubt : List.of(AttendeeDoubt.WITNESS_OF_THE_CASE, AttendeeDoubt.OFFICER_OF_THE_CASE, AttendeeDoubt.SUSPECTED_ABUSER)) {
            assertEquals(List.of(CaseRule.DOUBTFUL_ADULT_NEEDS_A_REASON), QuestioningGates.missing(card().build(), boySuspectWith(Set.of(doubt))));
            assertEquals(List.of(), QuestioningGates.missing(card().doubtReason("别无他人").build(), boySuspectWith(Set.of(doubt))));
        }
        assertEquals(Set.of(), AttendeeDoubt.about(false, false, false, false));
    }

    @Test
    void ruleSixteenTheAdultIsAnAdultAndNotTheQuestionedPerson() {
        assertEquals(List.of(CaseRule.ADULT_PRESENT_IS_AN_ADULT),
                QuestioningGates.missing(card().doubtReason("同意").build(), boySuspectWith(Set.of(AttendeeDoubt.NO_ADULT))));
    }

    @Test
    void ruleEighteenOnlyAChildVictimOrWitnessWhoWasAskedBeforeNeedsAnApproval() {
        assertTrue(QuestioningGates.needsApproval(victim(true, true, true)));
        assertFalse(QuestioningGates.needsApproval(victim(true, true, false)), "the first questioning");
        assertFalse(QuestioningGates.needsApproval(victim(true, false, true)), "an ordinary matter");
        assertFalse(QuestioningGates.needsApproval(victim(false, true, true)), "an adult");
        assertFalse(QuestioningGates.needsApproval(boySuspect()), "a suspect");
    }

    @Test
    void ruleSeventeenAGirlSuspectHasAWomanOfTheStaffBesideHer() {
        QuestioningFacts men = new QuestioningFacts(true, true, true, false, false, false, false, true, Set.of(), false, ARRIVED.plusHours(8));
        QuestioningFacts woman = new QuestioningFacts(true, true, true, false, false, false, true, true, Set.of(), false, ARRIVED.plusHours(8));
        assertEquals(List.of(CaseRule.GIRL_SUSPECT_NEEDS_FEMALE_STAFF), QuestioningGates.missing(card().femaleStaff(8L).build(), men));
        assertEquals(List.of(CaseRule.GIRL_SUSPECT_NEEDS_FEMALE_STAFF), QuestioningGates.missing(card().build(), woman));
        assertEquals(List.of(), QuestioningGates.missing(card().femaleStaff(8L).build(), woman));
    }

    @Test
    void rulesSeventeenAndEighteenAGirlVictimIsAskedByAWomanOnceAndRecorded() {
        QuestioningFacts byMan = new QuestioningFacts(true, true, false, true, true, false, false, true, Set.of(), true, ARRIVED.plusHours(8));
        assertEquals(List.of(CaseRule.GIRL_VICTIM_NEEDS_A_FEMALE_INTERVIEWER, CaseRule.CHILD_VICTIM_IS_RECORDED,
                CaseRule.SECOND_INTERVIEW_NEEDS_A_REASON), QuestioningGates.missing(card().build(), byMan));
        QuestioningFacts byWoman = new QuestioningFacts(true, true, false, true, true, true, false, true, Set.of(), true, ARRIVED.plusHours(8));
        assertEquals(List.of(), QuestioningGates.missing(card().recording("TL-2026-11").repeated("出现新的嫌疑人").build(), byWoman));
        QuestioningFacts ordinary = new QuestioningFacts(true, true, false, true, false, false, false, true, Set.of(), true, ARRIVED.plusHours(8));
        assertEquals(List.of(), QuestioningGates.missing(card().build(), ordinary));
    }

    @Test
    void ruleNineteenALoneOfficerRecordsAndALostRecordingSpoilsTheEvidence() {
        assertEquals(List.of(CaseRule.SINGLE_OFFICER_NEEDS_A_RECORDING), QuestioningGates.missing(card().secondOfficer(null).build(), boySuspect()));
        assertEquals(List.of(CaseRule.SINGLE_OFFICER_NEEDS_A_RECORDING), QuestioningGates.missing(card().secondOfficer(1L).build(), boySuspect()));
        QuestioningRecord recorded = card().secondOfficer(null).recording("TL-1").build();
        assertEquals(List.of(), QuestioningGates.missing(recorded, boySuspect()));
        assertTrue(QuestioningGates.isUsable(recorded));
        assertFalse(QuestioningGates.isUsable(card().secondOfficer(null).recording("TL-1").recordingLost(true).build()));
        assertTrue(QuestioningGates.isUsable(card().recording("TL-1").recordingLost(true).build()));
    }

    @Test
    void ruleNineteenBefore2026TwoOfficersWereNeededAlways() {
        LocalDateTime lastDay = LocalDateTime.of(2025, 12, 31, 22, 0);
        assertEquals(List.of(CaseRule.QUESTIONING_NEEDS_TWO_OFFICERS),
                QuestioningGates.missing(card().arrivedAt(lastDay).endedAt(lastDay.plusMinutes(30)).secondOfficer(null).recording("TL-1").build(), boySuspect()));
        assertEquals(List.of(), QuestioningGates.missing(
                card().arrivedAt(lastDay.plusHours(2)).endedAt(lastDay.plusHours(3)).secondOfficer(null).recording("TL-1").build(), boySuspect()));
    }

    @ParameterizedTest
    @CsvSource({"8", "12", "24"})
    void ruleTwentyTheLimitIncludesItsLastMinute(int hours) {
        QuestioningFacts facts = new QuestioningFacts(true, false, true, false, false, false, false, true, Set.of(), false, ARRIVED.plusHours(hours));
        QuestioningRecord late = card().endedAt(ARRIVED.plusHours(hours).plusMinutes(1)).build();
        assertEquals(List.of(), QuestioningGates.missing(card().endedAt(ARRIVED.plusHours(hours)).build(), facts));
        assertEquals(List.of(CaseRule.QUESTIONING_ENDED_TOO_LATE), QuestioningGates.missing(late, facts));
        assertEquals(List.of(), QuestioningGates.missing(card().endedAt(late.endedAt()).lateReason("被询问人就医").build(), facts));
    }

    @Test
    void ruleTwentyEveryGroundHasAClockThatRestrictsLiberty() {
        for (QuestioningGround ground : QuestioningGround.values()) {
            assertTrue(ground.limit().restrictsLiberty(), ground.name());
        }
    }

    @Test
    void aQuestioningThatIsNotOverIsNotComplete() {
        assertEquals(List.of(CaseRule.QUESTIONING_IS_NOT_OVER), QuestioningGates.missing(card().endedAt(null).build(), boySuspect()));
    }

    @Test
    void ruleFortyOneAnAuxiliaryDoesNotQuestion() {
        QuestioningFacts auxiliary = new QuestioningFacts(true, false, true, false, false, false, false, false, Set.of(), false, ARRIVED.plusHours(8));
        assertEquals(List.of(CaseRule.AUXILIARY_NEITHER_QUESTIONS_NOR_DECIDES), QuestioningGates.missing(card().build(), auxiliary));
    }

    private static QuestioningFacts victim(boolean minor, boolean specialCare, boolean again) {
        return new QuestioningFacts(minor, false, false, true, specialCare, false, false, true, Set.of(), again, ARRIVED.plusHours(8));
    }

    private static QuestioningFacts boySuspect() {
        return boySuspectWith(Set.of());
    }

    private static QuestioningFacts boySuspectWith(Set<AttendeeDoubt> doubts) {
        return new QuestioningFacts(true, false, true, false, false, false, false, true, doubts, false, ARRIVED.plusHours(8));
    }

    private static Card card() {
        return new Card();
    }

    /** A complete card that a test spoils in one place. */
    private static final class Card {
        private LocalDateTime arrivedAt = ARRIVED;
        private LocalDateTime endedAt = ARRIVED.plusHours(2);
        private QuestioningGround ground = QuestioningGround.USUAL;
        private Long secondOfficer = 2L;
        private Long femaleStaff;
        private LocalDateTime guardianNotifiedAt = ARRIVED.plusMinutes(10);
        private AdultPresent adult = AdultPresent.GUARDIAN;
        private String note;
        private String doubtReason;
        private String lateReason;
        private String recording;
        private boolean lost;
        private String repeated;

        Card arrivedAt(LocalDateTime value) { arrivedAt = value; return this; }
        Card endedAt(LocalDateTime value) { endedAt = value; return this; }
        Card ground(QuestioningGround value) { ground = value; return this; }
        Card secondOfficer(Long value) { secondOfficer = value; return this; }
        Card femaleStaff(Long value) { femaleStaff = value; return this; }
        Card guardianNotifiedAt(LocalDateTime value) { guardianNotifiedAt = value; return this; }
        Card adult(AdultPresent value) { adult = value; return this; }
        Card note(String value) { note = value; return this; }
        Card doubtReason(String value) { doubtReason = value; return this; }
        Card lateReason(String value) { lateReason = value; return this; }
        Card recording(String value) { recording = value; return this; }
        Card recordingLost(boolean value) { lost = value; return this; }
        Card repeated(String value) { repeated = value; return this; }

        QuestioningRecord build() {
            return new QuestioningRecord(arrivedAt, endedAt, ground, 1L, secondOfficer, femaleStaff, guardianNotifiedAt, adult, 40L, null, null,
                    doubtReason, note, lateReason, recording, lost, repeated);
        }
    }
}
