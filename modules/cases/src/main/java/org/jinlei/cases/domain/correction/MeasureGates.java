package org.jinlei.cases.domain.correction;

import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/** When a measure of article 41 may be recorded (rules 29 and 30). */
final class MeasureGates {

    private MeasureGates() {
    }

    /**
     * Continues only if the measure may be recorded.
     *
     * @param seriousMisconduct whether the act is coded to article 38
     */
    static void check(MeasureDraft draft, boolean seriousMisconduct) {
        if (!seriousMisconduct) {
            throw new BrokenRule(CaseRule.MEASURES_NEED_SERIOUS_MISCONDUCT);
        }
        if (draft.decisionNumber() == null || draft.decisionNumber().isBlank() || draft.reviewRightsToldOn() == null) {
            throw new BrokenRule(CaseRule.MEASURE_CITES_DECISION_AND_REVIEW_RIGHTS);
        }
        if (draft.rhythm() != null && draft.endsOn() == null) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        if (draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
    }
}
