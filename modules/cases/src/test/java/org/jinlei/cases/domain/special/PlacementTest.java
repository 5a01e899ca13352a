package org.jinlei.cases.domain.special;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ReviewRights;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** The three routes into specialised education and out of it (rules 30 and 31). */
class PlacementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate APPLIED = TODAY.minusDays(20);
    private static final LocalDate OPINION = TODAY.minusDays(15);
    private static final LocalDate DECIDED = TODAY.minusDays(10);
    private static final LocalDate ADMITTED = TODAY.minusDays(5);
    private static final ReviewRights RIGHTS = new ReviewRights(DECIDED.plusDays(60), DECIDED.plusMonths(6));
    private static final SchoolTerm AUTUMN = new SchoolTerm(2026, false);
    private static final PlacementGrounds SERIOUS = PlacementGrounds.of(List.of(BehaviourCode.SERIOUS_38_4_STEALING_ROBBING_DAMAGING), false);

    @Test
    void misconduct_leads_to_no_specialised_education() {
        PlacementGrounds misconduct = PlacementGrounds.of(List.of(BehaviourCode.MISCONDUCT_28_2_TRUANCY), true);
        refused(CaseRule.SPECIAL_EDUCATION_NEEDS_SERIOUS_MISCONDUCT, () -> applied(PlacementRoute.ARTICLE_43, PlacementApplicant.PARENTS, null, misconduct));
        assertDoesNotThrow(() -> applied(PlacementRoute.ARTICLE_43, PlacementApplicant.PARENTS, null, SERIOUS));
    }

    @Test
    void article_43_is_asked_for_by_parents_or_school() {
        refused(CaseRule.PARENTS_OR_SCHOOL_APPLY_BY_ARTICLE_43, () -> applied(PlacementRoute.ARTICLE_43, PlacementApplicant.POLICE, null, SERIOUS));
        assertDoesNotThrow(() -> applied(PlacementRoute.ARTICLE_43, PlacementApplicant.SCHOOL, null, SERIOUS));
    }

    @Test
    void article_44_names_its_situation_and_refusal_is_on_record() {
        refused(CaseRule.ARTICLE_44_NAMES_ITS_SITUATION, () -> applied(PlacementRoute.ARTICLE_44, PlacementApplicant.POLICE, null, SERIOUS));
        assertDoesNotThrow(() -> applied(PlacementRoute.ARTICLE_44, PlacementApplicant.POLICE, Article44Situation.REPEATED, SERIOUS));
        refused(CaseRule.REFUSAL_OF_MEASURES_IS_ON_RECORD,
                () -> applied(PlacementRoute.ARTICLE_44, PlacementApplicant.POLICE, Article44Situation.REFUSES_MEASURES, SERIOUS));
        assertDoesNotThrow(() -> applied(PlacementRoute.ARTICLE_44, PlacementApplicant.POLICE, Article44Situation.REFUSES_MEASURES, new PlacementGrounds(true, false, true)));
    }

    @Test
    void article_45_is_for_crimes_below_the_age_of_liability() {
        refused(CaseRule.ARTICLE_45_NEEDS_A_CRIME_BELOW_AGE, () -> applied(PlacementRoute.ARTICLE_45, PlacementApplicant.POLICE, null, SERIOUS));
        assertDoesNotThrow(() -> applied(PlacementRoute.ARTICLE_45, PlacementApplicant.POLICE, null,
                PlacementGrounds.of(List.of(BehaviourCode.SERIOUS_38_0_CRIME_BELOW_AGE), false)));
    }

    @Test
    void there_is_no_way_to_the_school_past_opinion_and_decision() {
        SpecialisedSchoolPlacement placement = applied(PlacementRoute.ARTICLE_43, PlacementApplicant.PARENTS, null, SERIOUS);
        refused(CaseRule.SPECIAL_EDUCATION_NEEDS_OPINION_AND_DECISION, () -> placement.admit(ADMITTED, TODAY));
        refused(CaseRule.SPECIAL_EDUCATION_NEEDS_OPINION_AND_DECISION, () -> placement.decide(decision(true, null, null), RIGHTS, TODAY));
        refused(CaseRule.COMMITTEE_OPINION_HAS_DATE_AND_NUMBER, () -> placement.opine(new CommitteeOpinion(true, OPINION, " ", "同意"), TODAY));
        placement.opine(opinion(true), TODAY);
        refused(CaseRule.SPECIAL_EDUCATION_NEEDS_OPINION_AND_DECISION, () -> placement.admit(ADMITTED, TODAY));
        placement.decide(decision(true, null, null), RIGHTS, TODAY);
        placement.admit(ADMITTED, TODAY);
        assertEquals(PlacementStatus.ADMITTED, placement.facts().status());
    }

    @Test
    void without_agreement_everything_is_over() {
        SpecialisedSchoolPlacement placement = applied(PlacementRoute.ARTICLE_43, PlacementApplicant.PARENTS, null, SERIOUS);
        placement.opine(opinion(false), TODAY);
        refused(CaseRule.SPECIAL_EDUCATION_NEEDS_OPINION_AND_DECISION, () -> placement.decide(decision(true, null, null), RIGHTS, TODAY));
        assertTrue(placement.facts().status().isOver());
        SpecialisedSchoolPlacement refused = applied(PlacementRoute.ARTICLE_43, PlacementApplicant.PARENTS, null, SERIOUS);
        refused.opine(opinion(true), TODAY);
        refused.decide(decision(false, null, null), null, TODAY);
        refused(CaseRule.SPECIAL_EDUCATION_NEEDS_OPINION_AND_DECISION, () -> refused.admit(ADMITTED, TODAY));
    }

    @Test
    void the_police_decide_with_the_department_and_article_45_is_closed() {
        SpecialisedSchoolPlacement by44 = agreed(PlacementRoute.ARTICLE_44, Article44Situation.GRAVE);
        refused(CaseRule.POLICE_DECIDE_WITH_THE_DEPARTMENT, () -> by44.decide(decision(true, " ", null), RIGHTS, TODAY));
        assertDoesNotThrow(() -> by44.decide(decision(true, "泽州县公安局", null), RIGHTS, TODAY));
        SpecialisedSchoolPlacement by45 = agreed(PlacementRoute.ARTICLE_45, null);
        refused(CaseRule.ARTICLE_45_IS_CARRIED_OUT_IN_A_CLOSED_PLACE, () -> by45.decide(decision(true, "泽州县公安局", " "), RIGHTS, TODAY));
        assertDoesNotThrow(() -> by45.decide(decision(true, "泽州县公安局", "专门矫治教育部"), RIGHTS, TODAY));
        assertEquals("专门矫治教育部", by45.facts().decision().closedPlace());
    }

    @Test
    void a_decision_cites_number_and_review_rights() {
        SpecialisedSchoolPlacement placement = agreed(PlacementRoute.ARTICLE_43, null);
        refused(CaseRule.PLACEMENT_CITES_DECISION_AND_REVIEW_RIGHTS, () -> placement.decide(new PlacementDecision(true, DECIDED, "", "教育局", null, "专门学校", null, DECIDED),
                RIGHTS, TODAY));
        refused(CaseRule.PLACEMENT_CITES_DECISION_AND_REVIEW_RIGHTS, () -> placement.decide(new PlacementDecision(true, DECIDED, "1号", "教育局", null, "专门学校", null, null),
                null, TODAY));
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> placement.decide(new PlacementDecision(true, OPINION.minusDays(1), "1号", "教育局", null, "专门学校", null, DECIDED),
                RIGHTS, TODAY));
        assertDoesNotThrow(() -> placement.decide(new PlacementDecision(true, OPINION, "1号", "教育局", null, "专门学校", null, DECIDED), RIGHTS, TODAY));
    }

    @Test
    void each_term_is_assessed_once_and_the_return_follows() {
        SpecialisedSchoolPlacement placement = agreed(PlacementRoute.ARTICLE_43, null);
        placement.decide(decision(true, null, null), RIGHTS, TODAY);
        placement.admit(ADMITTED, TODAY);
        refused(CaseRule.EACH_TERM_IS_ASSESSED_ONCE, () -> assessed(placement, AUTUMN.next(), AUTUMN, TODAY));
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> assessed(placement, AUTUMN, AUTUMN, ADMITTED.minusDays(1)));
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> assessed(placement, AUTUMN.next(), AUTUMN.next(), TODAY));
        assertEquals(TermResult.RETURN, assessed(placement, AUTUMN, AUTUMN, TODAY).result());
        Leaving back = new Leaving(LeavingKind.RETURNED, TODAY, "2号", "评估适合转回");
        refused(CaseRule.RETURN_FOLLOWS_AN_ASSESSMENT, () -> placement.leave(back, false, TODAY));
        refused(CaseRule.RETURN_FOLLOWS_AN_ASSESSMENT, () -> placement.leave(new Leaving(LeavingKind.RETURNED, TODAY, " ", "评估适合转回"), true, TODAY));
        placement.leave(back, true, TODAY);
        assertEquals(PlacementStatus.LEFT, placement.facts().status());
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> placement.leave(back, true, TODAY));
    }

    private static TermFacts assessed(SpecialisedSchoolPlacement placement, SchoolTerm term, SchoolTerm due, LocalDate on) {
        return placement.assess(term, due, TermResult.RETURN, on, "评估组", "表现良好", 1, TODAY.atTime(12, 0)).facts();
    }

    private static SpecialisedSchoolPlacement agreed(PlacementRoute route, Article44Situation situation) {
        SpecialisedSchoolPlacement placement = applied(route, PlacementApplicant.PARENTS, situation, new PlacementGrounds(true, true, false));
        placement.opine(opinion(true), TODAY);
        return placement;
    }

    private static SpecialisedSchoolPlacement applied(PlacementRoute route, PlacementApplicant applicant, Article44Situation situation, PlacementGrounds grounds) {
        return new SpecialisedSchoolPlacement(1, 2, new NewPlacement(route, applicant, "申请人", situation, APPLIED, "无力管教", "第三初级中学"), grounds, 1, TODAY.atTime(12, 0));
    }

    private static CommitteeOpinion opinion(boolean agreed) {
        return new CommitteeOpinion(agreed, OPINION, "专评〔2026〕1号", "经评估");
    }

    private static PlacementDecision decision(boolean granted, String police, String place) {
        return new PlacementDecision(granted, DECIDED, "教决〔2026〕1号", "教育局", police, granted ? "专门学校" : null, place, granted ? DECIDED : null);
    }

    private static void refused(CaseRule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}
