package org.jinlei.cases.domain.card;

import org.jinlei.cases.domain.CaseRule;

/** The lines of the procedure card, each with a rule that stands for its article. */
public enum CardItem {
    LAW(null),
    GUARDIAN(CaseRule.QUESTIONING_NEEDS_NOTICE_TO_THE_GUARDIAN),
    ATTENDEE(CaseRule.ADULT_PRESENT_IS_NO_ACCOMPLICE),
    WOMEN(CaseRule.GIRL_SUSPECT_NEEDS_FEMALE_STAFF),
    WOMAN_ASKS(CaseRule.GIRL_VICTIM_NEEDS_A_FEMALE_INTERVIEWER),
    RECORDED_ONCE(CaseRule.CHILD_VICTIM_IS_RECORDED),
    OFFICERS(CaseRule.SINGLE_OFFICER_NEEDS_A_RECORDING),
    CLOCK(CaseRule.QUESTIONING_ENDED_TOO_LATE),
    LEGAL_AID(CaseRule.LEGAL_AID_NAMES_DEFENDER_OR_NOTICE),
    GUARDIAN_HEARD(CaseRule.GUARDIAN_IS_HEARD_BEFORE_A_PENALTY),
    BY_AGE(CaseRule.MINOR_OVER_14_IS_TREATED_LIGHTER),
    DETENTION(CaseRule.DETENTION_NEEDS_NOTICE_OF_THE_HEARING_RIGHT),
    CORRECTION(CaseRule.CORRECTIVE_TASK_NEEDS_A_MEASURE_OR_A_REASON),
    EARLIER(null),
    LIABILITY(null),
    PSYCHOLOGY(CaseRule.PSYCHOLOGY_NEEDS_CONSENTS_OR_A_REASON);

    private final CaseRule rule;

    CardItem(CaseRule rule) {
        this.rule = rule;
    }

    /** The rule that stands for it, or null. */
    public CaseRule rule() {
        return rule;
    }
}
