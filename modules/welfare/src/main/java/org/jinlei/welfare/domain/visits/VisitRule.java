package org.jinlei.welfare.domain.visits;

import java.time.LocalDate;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;

/** Rules of visits to children. */
public enum VisitRule implements Rule {

    OWN_RHYTHM_NEEDS_A_REASON(0, "国发〔2016〕13号（定期走访，国家层面未规定次数）", 2016),
    VISIT_IS_MADE_BY_TWO(0, "", 2026),
    VISIT_IS_MADE_BY_WHO_MAY(42, "《预防未成年人犯罪法》第三条；《未成年人保护法》第一百零三条", 2021),
    AUXILIARY_VISITS_UNDER_A_NAMED_OFFICER(41, "《公安机关办理行政案件程序规定》第五十二条", 2019),
    VISIT_LIES_IN_THE_PAST(0, "", 2026),
    UNSEEN_CHILD_NEEDS_A_REASON(0, "", 2026),
    SEEN_CHILD_IS_DESCRIBED(0, "", 2026),
    PROBLEM_IS_DESCRIBED(0, "", 2026),
    SITUATION_IS_DESCRIBED(8, "《未成年人保护法》第十一条；《关于建立侵害未成年人案件强制报告制度的意见（试行）》第四条", 2020),
    NEXT_VISIT_LIES_AHEAD(0, "", 2026),
    CORRECTION_NEEDS_A_REASON(0, "", 2026),
    WITHDRAWAL_NEEDS_A_REASON(0, "", 2026),
    VISIT_WAS_WITHDRAWN(0, "", 2026),
    CAMPAIGN_ENDS_AHEAD(0, "", 2026),
    CAMPAIGN_IS_OVER(0, "", 2026),
    CHILD_IS_IN_THE_CAMPAIGN(0, "", 2026),
    VISIT_OF_AN_OPEN_FILE(46, "《个人信息保护法》第十九条、第四十七条", 2021);

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    VisitRule(int number, String source, int validFromYear) {
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
