package org.jinlei.cases.domain.misconduct;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jinlei.cases.domain.CaseNumber;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.BehaviourTier;
import org.jinlei.cases.domain.outcome.PoliceAnswer;
import org.jinlei.people.Age;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** What each tier allows and what an intervention about misconduct asks for (rule 29). */
class InterventionTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 26, 10, 0);
    private static final LocalDateTime FOUND = NOW.minusHours(2);
    private static final Age SEVENTEEN = new Age(17, 17, true);

    @Test
    void misconduct_opens_neither_measures_nor_specialised_education() {
        Set<PoliceAnswer> misconduct = BehaviourTier.ARTICLE_28.answers();
        assertEquals(EnumSet.of(PoliceAnswer.STOP, PoliceAnswer.URGE_GUARDIANS, PoliceAnswer.TELL_SCHOOL, PoliceAnswer.REFER, PoliceAnswer.FOLLOW_UP), misconduct);
        assertEquals(EnumSet.allOf(PoliceAnswer.class), BehaviourTier.ARTICLE_38.answers());
        assertFalse(BehaviourTier.ARTICLE_28.allowsMeasures());
        assertTrue(BehaviourTier.ARTICLE_38.allowsMeasures());
        assertTrue(Arrays.stream(InterventionStep.values()).allMatch(step -> misconduct.contains(step.answer())), "no step goes beyond the tier");
    }

    @Test
    void an_intervention_is_about_misconduct_of_a_minor() {
        refused(CaseRule.INTERVENTION_IS_ABOUT_MISCONDUCT, () -> found(BehaviourCode.SERIOUS_38_4_STEALING_ROBBING_DAMAGING, SEVENTEEN, FOUND));
        refused(CaseRule.INTERVENTION_IS_ABOUT_A_MINOR, () -> found(BehaviourCode.MISCONDUCT_28_2_TRUANCY, new Age(18, 18, true), FOUND));
        assertDoesNotThrow(() -> found(BehaviourCode.MISCONDUCT_28_2_TRUANCY, new Age(18, 18, false), FOUND), "an unproven age reaches nothing");
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> found(BehaviourCode.MISCONDUCT_28_2_TRUANCY, SEVENTEEN, NOW.plusMinutes(1)));
        assertDoesNotThrow(() -> found(BehaviourCode.MISCONDUCT_28_2_TRUANCY, SEVENTEEN, NOW));
    }

    @Test
    void a_step_lies_between_finding_and_now_and_says_to_whom() {
        Intervention intervention = found(BehaviourCode.MISCONDUCT_28_3_NIGHTS_AWAY_RUNNING_AWAY, SEVENTEEN, FOUND);
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> intervention.did(step(InterventionStep.STOPPED, FOUND.minusMinutes(1), null), 1, NOW));
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> intervention.did(step(InterventionStep.STOPPED, NOW.plusMinutes(1), null), 1, NOW));
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> intervention.did(step(InterventionStep.GUARDIANS_URGED, NOW, " "), 1, NOW));
        assertDoesNotThrow(() -> intervention.did(step(InterventionStep.GUARDIANS_URGED, NOW, "父亲"), 1, NOW));
        assertDoesNotThrow(() -> intervention.did(step(InterventionStep.STOPPED, FOUND, null), 1, NOW));
    }

    @Test
    void it_ends_only_after_stopping_urging_and_a_visit() {
        Intervention intervention = found(BehaviourCode.MISCONDUCT_28_3_NIGHTS_AWAY_RUNNING_AWAY, SEVENTEEN, FOUND);
        for (InterventionStep left : Set.of(InterventionStep.STOPPED, InterventionStep.GUARDIANS_URGED, InterventionStep.VISITED_AGAIN)) {
            Set<InterventionStep> others = EnumSet.complementOf(EnumSet.of(left));
            refused(CaseRule.INTERVENTION_STOPS_AND_URGES, () -> intervention.close(others, "好转", 1, NOW));
        }
        Set<InterventionStep> enough = EnumSet.of(InterventionStep.STOPPED, InterventionStep.GUARDIANS_URGED, InterventionStep.VISITED_AGAIN);
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> intervention.close(enough, " ", 1, NOW));
        intervention.close(enough, "好转", 1, NOW);
        assertEquals(InterventionStatus.CLOSED, intervention.facts().status());
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> intervention.did(step(InterventionStep.VISITED_AGAIN, NOW, null), 1, NOW));
    }

    @Test
    void a_visit_plans_the_next_or_none() {
        Intervention intervention = found(BehaviourCode.MISCONDUCT_28_2_TRUANCY, SEVENTEEN, FOUND);
        LocalDate next = NOW.toLocalDate().plusDays(10);
        intervention.did(new NewStep(InterventionStep.VISITED_AGAIN, NOW, null, null, "在家", next), 1, NOW);
        assertEquals(next, intervention.facts().nextVisit());
        intervention.did(step(InterventionStep.SCHOOL_TOLD, NOW, "班主任"), 1, NOW);
        assertEquals(next, intervention.facts().nextVisit());
        intervention.did(step(InterventionStep.VISITED_AGAIN, NOW, null), 1, NOW);
        assertNull(intervention.facts().nextVisit());
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> intervention.did(new NewStep(InterventionStep.VISITED_AGAIN, NOW, null, null, "在家",
                NOW.toLocalDate().minusDays(1)), 1, NOW));
    }

    private static Intervention found(BehaviourCode code, Age age, LocalDateTime at) {
        return new Intervention(CaseNumber.ofIntervention("140590001", 2026, 1), new NewIntervention(1, null, code, "01", at, null, "深夜在街头", null), age, 1, null,
                1, NOW);
    }

    private static NewStep step(InterventionStep kind, LocalDateTime at, String whom) {
        return new NewStep(kind, at, StepWay.IN_PERSON, whom, "谈话", null);
    }

    private static void refused(CaseRule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}
