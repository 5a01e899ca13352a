package org.jinlei.cases.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** A decision of another organ is noted whole or not at all. */
class OfficialResultTest {

    private static final LocalDate ACT = LocalDate.of(2026, 3, 1);
    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 26).atTime(9, 0);

    @Test
    void a_sentence_has_a_term_or_is_for_life_and_never_both() {
        assertEquals(60, noted(SealableKind.CRIMINAL_SENTENCE, 60, false).facts().months());
        assertEquals(0, noted(SealableKind.CRIMINAL_SENTENCE, 0, false).facts().months());
        assertEquals(null, noted(SealableKind.CRIMINAL_SENTENCE, null, true).facts().months());
        refused(CaseRule.SENTENCE_NAMES_ITS_TERM, SealableKind.CRIMINAL_SENTENCE, null, false);
        refused(CaseRule.SENTENCE_NAMES_ITS_TERM, SealableKind.CRIMINAL_SENTENCE, 12, true);
        refused(CaseRule.SENTENCE_NAMES_ITS_TERM, SealableKind.CRIMINAL_SENTENCE, -1, false);
        refused(CaseRule.SENTENCE_NAMES_ITS_TERM, SealableKind.NON_PROSECUTION, 12, false);
        refused(CaseRule.SENTENCE_NAMES_ITS_TERM, SealableKind.NON_PROSECUTION, null, true);
    }

    @Test
    void what_this_station_decides_itself_is_no_result_of_another_organ() {
        refused(CaseRule.OFFICIAL_RESULT_NAMES_ORGAN_DOCUMENT_AND_DAY, SealableKind.PUBLIC_ORDER_PENALTY, null, false);
        refused(CaseRule.OFFICIAL_RESULT_NAMES_ORGAN_DOCUMENT_AND_DAY, null, null, false);
    }

    @Test
    void it_lies_between_the_act_and_today_and_is_about_an_offender() {
        assertEquals(ACT, made(ParticipantRole.OFFENDER, ACT).facts().decidedOn());
        assertEquals(NOW.toLocalDate(), made(ParticipantRole.OFFENDER, NOW.toLocalDate()).facts().decidedOn());
        broken(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> made(ParticipantRole.OFFENDER, ACT.minusDays(1)));
        broken(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> made(ParticipantRole.OFFENDER, NOW.toLocalDate().plusDays(1)));
        broken(CaseRule.PARTICIPANT_IS_NO_OFFENDER, () -> made(ParticipantRole.VICTIM, ACT));
    }

    private static OfficialResult made(ParticipantRole role, LocalDate on) {
        ParticipantFacts person = new ParticipantFacts(1, 9, 5, role, ACT, AgeAtAct.certain(16), "IDENTITY_CARD", false, false, null, ACT);
        return new OfficialResult(person, new NewOfficialResult(SealableKind.NON_PROSECUTION, null, false, "县人民检察院", "检未不诉〔2026〕1号", on), 3, NOW);
    }

    private static OfficialResult noted(SealableKind kind, Integer months, boolean life) {
        ParticipantFacts person = new ParticipantFacts(1, 9, 5, ParticipantRole.OFFENDER, ACT, AgeAtAct.certain(16), "IDENTITY_CARD", false, false, null, ACT);
        return new OfficialResult(person, new NewOfficialResult(kind, months, life, "县人民法院", "刑初〔2026〕1号", ACT.plusDays(60)), 3, NOW);
    }

    private static void refused(CaseRule rule, SealableKind kind, Integer months, boolean life) {
        broken(rule, () -> noted(kind, months, life));
    }

    private static void broken(CaseRule rule, Runnable work) {
        assertEquals(rule, assertThrows(BrokenRule.class, work::run).rule());
    }
}
