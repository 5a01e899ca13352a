package org.jinlei.cases.domain.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.cases.domain.AgeAtAct;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.outcome.DispositionDraft;
import org.jinlei.cases.domain.outcome.DispositionFacts;
import org.jinlei.cases.domain.outcome.DispositionKind;
import org.jinlei.cases.domain.outcome.Mitigation;
import org.jinlei.cases.domain.procedure.AdultPresent;
import org.jinlei.cases.domain.procedure.QuestioningGround;
import org.jinlei.cases.domain.procedure.QuestioningRecord;
import org.jinlei.cases.domain.procedure.QuestioningView;
import org.jinlei.platform.time.LimitState;
import org.junit.jupiter.api.Test;

class ProcedureCardTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 16, 0);

    @Test
    void anAdultHasNoCard() {
        assertEquals(List.of(), ProcedureCard.of(card(AgeAtAct.certain(18), ParticipantRole.OFFENDER, false, List.of(), null)));
    }

    @Test
    void anUnprovenAgeIsAMinors() {
        assertTrue(items(card(AgeAtAct.unproven(25, 25), ParticipantRole.OFFENDER, false, List.of(), null)).contains(CardItem.LIABILITY));
    }

    @Test
    void aRuleThatIsNotKeptIsOpenWithItsSentence() {
        List<CardLine> lines = ProcedureCard.of(card(AgeAtAct.certain(13), ParticipantRole.OFFENDER, false,
                List.of(questioning(List.of(CaseRule.QUESTIONING_NEEDS_NOTICE_TO_THE_GUARDIAN), true, LimitState.KEPT)), null));
        CardLine guardian = line(lines, CardItem.GUARDIAN);
        assertEquals(CardState.OPEN, guardian.state());
        assertEquals(CaseRule.QUESTIONING_NEEDS_NOTICE_TO_THE_GUARDIAN, guardian.missing());
        assertEquals(CardState.DONE, line(lines, CardItem.ATTENDEE).state());
        assertEquals(CardState.DONE, line(lines, CardItem.CLOCK).state());
    }

    @Test
    void aLostRecordingAndAnExceededClockAreLate() {
        List<CardLine> lines = ProcedureCard.of(card(AgeAtAct.certain(13), ParticipantRole.OFFENDER, false,
                List.of(questioning(List.of(), false, LimitState.EXCEEDED)), null));
        assertEquals(CardState.LATE, line(lines, CardItem.OFFICERS).state());
        assertEquals(CardState.LATE, line(lines, CardItem.CLOCK).state());
    }

    @Test
    void aChildVictimOfAViolentMatterIsRecordedAndHasNoOutcome() {
        List<CardItem> items = items(card(AgeAtAct.certain(13), ParticipantRole.VICTIM, true, List.of(questioning(List.of(), true, LimitState.KEPT)), null));
        assertEquals(List.of(CardItem.GUARDIAN, CardItem.ATTENDEE, CardItem.WOMAN_ASKS, CardItem.RECORDED_ONCE, CardItem.OFFICERS, CardItem.CLOCK), items);
    }

    @Test
    void rulesTwentyTwoToTwentyFiveHaveTheirLines() {
        List<CardItem> warned = items(card(AgeAtAct.certain(15), ParticipantRole.OFFENDER, false, List.of(), outcome(DispositionKind.WARNING)));
        assertTrue(warned.containsAll(List.of(CardItem.GUARDIAN_HEARD, CardItem.BY_AGE)));
        assertTrue(!warned.contains(CardItem.CORRECTION) && !warned.contains(CardItem.DETENTION));
        assertTrue(items(card(AgeAtAct.certain(13), ParticipantRole.OFFENDER, false, List.of(), outcome(DispositionKind.NO_PENALTY))).contains(CardItem.CORRECTION));
        assertTrue(items(card(AgeAtAct.certain(17), ParticipantRole.OFFENDER, false, List.of(), outcome(DispositionKind.DETENTION_EXECUTED))).contains(CardItem.DETENTION));
    }

    private static List<CardItem> items(PersonCard card) {
        return ProcedureCard.of(card).stream().map(CardLine::item).toList();
    }

    private static CardLine line(List<CardLine> lines, CardItem item) {
        return lines.stream().filter(one -> one.item() == item).findFirst().orElseThrow();
    }

    private static PersonCard card(AgeAtAct age, ParticipantRole role, boolean care, List<QuestioningView> questionings, DispositionFacts outcome) {
        ParticipantFacts person = new ParticipantFacts(5, 1, 9, role, role == ParticipantRole.OFFENDER ? LocalDate.of(2026, 11, 10) : null, age, "IDENTITY_CARD",
                role == ParticipantRole.VICTIM, false, null, LocalDate.of(2026, 11, 11));
        return new PersonCard(person, care, questionings, null, outcome, null, null, List.of(), NOW);
    }

    private static QuestioningView questioning(List<CaseRule> missing, boolean usable, LimitState clock) {
        QuestioningRecord record = new QuestioningRecord(NOW.minusDays(1), NOW.minusDays(1).plusHours(2), QuestioningGround.USUAL, 1L, 2L, null,
                NOW.minusDays(1), AdultPresent.GUARDIAN, null, null, "父亲", null, null, null, "TL-1", false, null);
        return new QuestioningView(3, 5, record, NOW.minusDays(1).plusHours(8), clock, null, null, usable, missing, Set.of(), 0);
    }

    private static DispositionFacts outcome(DispositionKind kind) {
        DispositionDraft draft = new DispositionDraft(kind, true, Mitigation.LIGHTER, false, null, NOW.toLocalDate(), NOW.toLocalDate(), true, NOW.toLocalDate(),
                "无异议", NOW.toLocalDate(), null, "事实清楚");
        return new DispositionFacts(1, 1, 5, draft, ApprovalStatus.APPROVED, 1, NOW, 2L, NOW, null, null, null, null, null, null, null, null);
    }
}
