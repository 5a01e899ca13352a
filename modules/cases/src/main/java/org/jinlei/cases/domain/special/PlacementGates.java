package org.jinlei.cases.domain.special;

import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/** When specialised education may be applied for and decided (rules 30 and 31). */
final class PlacementGates {

    private PlacementGates() {
    }

    /** Continues only if the route is open on these grounds. */
    static void apply(NewPlacement what, PlacementGrounds grounds) {
        if (what.route() == null || what.applicant() == null || what.appliedOn() == null || absent(what.applicantName()) || absent(what.reasons())
                || absent(what.originalSchool())) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (!grounds.seriousMisconduct()) {
            throw new BrokenRule(CaseRule.SPECIAL_EDUCATION_NEEDS_SERIOUS_MISCONDUCT);
        }
        switch (what.route()) {
            case ARTICLE_43 -> {
                if (what.applicant() == PlacementApplicant.POLICE) {
                    throw new BrokenRule(CaseRule.PARENTS_OR_SCHOOL_APPLY_BY_ARTICLE_43);
                }
            }
            case ARTICLE_44 -> {
                if (what.situation() == null) {
                    throw new BrokenRule(CaseRule.ARTICLE_44_NAMES_ITS_SITUATION);
                }
                if (what.situation() == Article44Situation.REFUSES_MEASURES && !grounds.breach()) {
                    throw new BrokenRule(CaseRule.REFUSAL_OF_MEASURES_IS_ON_RECORD);
                }
            }
            case ARTICLE_45 -> {
                if (!grounds.crimeBelowAge()) {
                    throw new BrokenRule(CaseRule.ARTICLE_45_NEEDS_A_CRIME_BELOW_AGE);
                }
            }
        }
    }

    /** Continues only if the decision is complete for its route. */
    static void decide(PlacementRoute route, PlacementDecision decision) {
        if (decision.on() == null || absent(decision.number()) || absent(decision.department())) {
            throw new BrokenRule(CaseRule.PLACEMENT_CITES_DECISION_AND_REVIEW_RIGHTS);
        }
        if (route.isDecidedWithPolice() && absent(decision.policeOffice())) {
            throw new BrokenRule(CaseRule.POLICE_DECIDE_WITH_THE_DEPARTMENT);
        }
        if (!decision.granted()) {
            return;
        }
        if (decision.rightsToldOn() == null) {
            throw new BrokenRule(CaseRule.PLACEMENT_CITES_DECISION_AND_REVIEW_RIGHTS);
        }
        if (absent(decision.school())) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (route.isClosed() && absent(decision.closedPlace())) {
            throw new BrokenRule(CaseRule.ARTICLE_45_IS_CARRIED_OUT_IN_A_CLOSED_PLACE);
        }
    }

    static boolean absent(String text) {
        return text == null || text.isBlank();
    }
}
