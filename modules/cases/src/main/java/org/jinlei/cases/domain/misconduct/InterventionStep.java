package org.jinlei.cases.domain.misconduct;

import org.jinlei.cases.domain.outcome.PoliceAnswer;

/** What is done about misconduct of article 28. There is no step beyond what its tier allows (rule 29). */
public enum InterventionStep {
    /** 当场制止. */
    STOPPED(PoliceAnswer.STOP),
    /** 督促父母或者其他监护人. */
    GUARDIANS_URGED(PoliceAnswer.URGE_GUARDIANS),
    /** 告知学校. */
    SCHOOL_TOLD(PoliceAnswer.TELL_SCHOOL),
    /** 转介村（居）民委员会. */
    VILLAGE_REFERRED(PoliceAnswer.REFER),
    /** 转介社会工作者、社会组织. */
    SOCIAL_WORK_REFERRED(PoliceAnswer.REFER),
    /** 转介心理辅导. */
    COUNSELLING_REFERRED(PoliceAnswer.REFER),
    /** 回访. */
    VISITED_AGAIN(PoliceAnswer.FOLLOW_UP);

    private final PoliceAnswer answer;

    InterventionStep(PoliceAnswer answer) {
        this.answer = answer;
    }

    /** What it is in the words of the law's tiers. */
    public PoliceAnswer answer() {
        return answer;
    }
}
