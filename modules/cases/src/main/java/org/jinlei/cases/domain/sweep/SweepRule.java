package org.jinlei.cases.domain.sweep;

import java.time.LocalDate;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;

/** The rules of a sweep over villages and grids. */
public enum SweepRule implements Rule {

    SWEEP_NAMES_PURPOSE_AND_BASIS(40, "《未成年人网络保护条例》第三十六条；《个人信息保护法》第六条", 2021),
    SWEEP_IS_OVER(0, "", 2026),
    SWEEP_ENDS_WHEN_EVERY_MINOR_HAS_AN_OFFICER(0, "", 2026),
    PLACE_IS_NO_VILLAGE_OR_GRID_OF_THE_STATION(0, "", 2026),
    PLACE_IS_ASSIGNED_ALREADY(0, "", 2026),
    SWEEP_IS_DONE_BY_WHO_MAY(42, "《预防未成年人犯罪法》第三条；《未成年人保护法》第一百零三条", 2021),
    AUXILIARY_SWEEPS_UNDER_A_NAMED_OFFICER(41, "《公安机关办理行政案件程序规定》第五十二条", 2019),
    VISIT_LIES_WITHIN_THE_SWEEP(0, "", 2026),
    FOUND_MINOR_IS_NAMED_BY_FACTS(45, "《未成年人保护法》第三条；《个人信息保护法》第二十四条", 2021),
    FACT_LIES_IN_THE_PAST(0, "", 2026),
    ONLY_MINORS_ARE_FOUND_HERE(2, "《未成年人保护法》第二条", 2021),
    FACT_DOES_NOT_FIT_THE_AGE(56, "《未成年人保护法》第二十一条、第六十一条", 2021),
    FOUND_MINOR_NEEDS_AN_OFFICER(0, "", 2026),
    HARM_GOES_ON_AS_A_REPORT(8, "《未成年人保护法》第十一条；《关于建立侵害未成年人案件强制报告制度的意见（试行）》第二条、第四条", 2020),
    FOLLOW_UP_NAMES_ITS_REPORT(6, "《公安机关办理行政案件程序规定》第六十条、第六十一条", 2019),
    FOLLOW_UP_NEEDS_A_REASON(0, "", 2026),
    MINOR_IS_REGISTERED_FIRST(0, "", 2026);

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    SweepRule(int number, String source, int validFromYear) {
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
