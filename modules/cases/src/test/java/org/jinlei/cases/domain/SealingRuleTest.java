package org.jinlei.cases.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 35 on both sides of its edges: age, five years, and the days since when the articles hold. */
class SealingRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final AgeAtAct SEVENTEEN = AgeAtAct.certain(17);
    private static final AgeAtAct EIGHTEEN = AgeAtAct.certain(18);

    @Test
    void violations_are_sealed_whatever_the_age() {
        for (int years : new int[] {13, 17, 18, 70}) {
            assertEquals(List.of(SealArticle.PUBLIC_ORDER_136), articles(SealableKind.VIOLATION_WITHOUT_PENALTY, AgeAtAct.certain(years)));
        }
        assertEquals(List.of(SealArticle.PUBLIC_ORDER_136), articles(SealableKind.PUBLIC_ORDER_PENALTY, EIGHTEEN));
        assertEquals(List.of(SealArticle.PUBLIC_ORDER_136, SealArticle.PREVENTION_59), articles(SealableKind.PUBLIC_ORDER_PENALTY, SEVENTEEN));
    }

    @Test
    void other_records_are_sealed_because_of_the_age_at_the_act() {
        for (SealableKind kind : List.of(SealableKind.OTHER_ADMINISTRATIVE_PENALTY, SealableKind.NON_PROSECUTION, SealableKind.COERCIVE_MEASURE,
                SealableKind.SPECIAL_EDUCATION, SealableKind.SPECIAL_CORRECTIVE_EDUCATION)) {
            assertEquals(List.of(SealArticle.PREVENTION_59), articles(kind, SEVENTEEN), kind.name());
            assertEquals(List.of(), articles(kind, EIGHTEEN), kind.name());
        }
    }

    @Test
    void a_sentence_of_five_years_is_sealed_and_one_of_a_month_more_is_not() {
        assertEquals(List.of(SealArticle.CRIMINAL_PROCEDURE_286), sentence(60, SEVENTEEN));
        assertEquals(List.of(), sentence(61, SEVENTEEN));
        assertEquals(List.of(SealArticle.CRIMINAL_PROCEDURE_286), sentence(0, SEVENTEEN));
        assertEquals(List.of(), sentence(null, SEVENTEEN));
        assertEquals(List.of(), sentence(60, EIGHTEEN));
        assertEquals(List.of(), sentence(0, EIGHTEEN));
    }

    @Test
    void an_age_without_evidence_is_presumed_not_reached() {
        assertEquals(List.of(SealArticle.CRIMINAL_PROCEDURE_286), sentence(60, AgeAtAct.unproven(18, 25)));
        assertEquals(List.of(SealArticle.CRIMINAL_PROCEDURE_286), sentence(60, AgeAtAct.between(17, 18)));
        assertEquals(List.of(), sentence(60, AgeAtAct.between(18, 19)));
    }

    @Test
    void an_article_seals_from_its_first_day_on_and_older_records_too() {
        SealableRecord penalty = SealableRecord.of(1, SealableKind.PUBLIC_ORDER_PENALTY);
        assertEquals(List.of(SealArticle.PREVENTION_59), articles(penalty, SEVENTEEN, LocalDate.of(2025, 12, 31)));
        assertEquals(List.of(SealArticle.PUBLIC_ORDER_136, SealArticle.PREVENTION_59), articles(penalty, SEVENTEEN, LocalDate.of(2026, 1, 1)));
        assertEquals(List.of(), articles(penalty, SEVENTEEN, LocalDate.of(2021, 5, 31)));
        assertEquals(List.of(SealArticle.PREVENTION_59), articles(penalty, SEVENTEEN, LocalDate.of(2021, 6, 1)));
    }

    @Test
    void of_several_persons_only_those_are_named_whose_record_has_to_be_sealed() {
        ParticipantFacts boy = offender(1, SEVENTEEN);
        ParticipantFacts man = offender(2, EIGHTEEN);
        List<SealableRecord> records = List.of(new SealableRecord(1, SealableKind.CRIMINAL_SENTENCE, 12), new SealableRecord(2, SealableKind.CRIMINAL_SENTENCE, 12),
                SealableRecord.of(1, SealableKind.COERCIVE_MEASURE), SealableRecord.of(1, SealableKind.COERCIVE_MEASURE));
        assertEquals(List.of(new SealDuty(1, SealableKind.CRIMINAL_SENTENCE, SealArticle.CRIMINAL_PROCEDURE_286),
                new SealDuty(1, SealableKind.COERCIVE_MEASURE, SealArticle.PREVENTION_59)), SealingRule.duties(records, List.of(boy, man), TODAY));
        assertEquals(List.of(), SealingRule.duties(records, List.of(man), TODAY));
    }

    private static ParticipantFacts offender(long id, AgeAtAct age) {
        return new ParticipantFacts(id, 9, id, ParticipantRole.OFFENDER, TODAY.minusYears(1), age, "IDENTITY_CARD", false, false, null, TODAY);
    }

    private static List<SealArticle> sentence(Integer months, AgeAtAct age) {
        return articles(new SealableRecord(1, SealableKind.CRIMINAL_SENTENCE, months), age, TODAY);
    }

    private static List<SealArticle> articles(SealableKind kind, AgeAtAct age) {
        return articles(SealableRecord.of(1, kind), age, TODAY);
    }

    private static List<SealArticle> articles(SealableRecord record, AgeAtAct age, LocalDate on) {
        return SealingRule.duties(record, age, on).stream().map(SealDuty::article).toList();
    }
}
