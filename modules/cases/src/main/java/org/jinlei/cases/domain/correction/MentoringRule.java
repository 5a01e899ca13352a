package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;

/** The rules of mentoring beside those of the case itself. */
public enum MentoringRule implements Rule {

    GROUP_MEMBER_IS_NAMED(0, "", 2026),
    OUTSIDERS_JOIN_BY_THE_GUARDIANS_CONSENT(42, "《预防未成年人犯罪法》第三条、第五十九条；《未成年人保护法》第一百零三条", 2021),
    MEETING_IS_PUT_OFF_TO_A_LATER_DAY(0, "", 2026),
    DAY_HAS_A_MEETING_ALREADY(0, "", 2026),
    SITTING_IS_OF_SEVERAL_CHILDREN(0, "", 2026),
    ASSESSMENT_JUDGES_EVERY_AREA(45, "《未成年人保护法》第四条", 2021),
    ASSESSMENTS_FOLLOW_THE_MENTORING(0, "", 2026),
    LOOKING_BACK_WAITS_HALF_A_YEAR(0, "", 2026);

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    MentoringRule(int number, String source, int validFromYear) {
        this.number = number;
        this.source = source;
        this.validFrom = InForce.from(source, validFromYear);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public LocalDate validFrom() {
        return validFrom;
    }
}
