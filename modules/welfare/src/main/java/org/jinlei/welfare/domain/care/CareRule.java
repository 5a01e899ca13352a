package org.jinlei.welfare.domain.care;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** Rules of needs and care plans. */
public enum CareRule implements Rule {

    NEED_SAYS_WHAT_AND_FOR_WHOM(0, "", LocalDate.of(2026, 1, 1)),
    NEED_IS_OF_A_MINOR(2, "《未成年人保护法》第二条", LocalDate.of(2021, 6, 1)),
    CLOTHING_HAS_A_SIZE(0, "", LocalDate.of(2026, 1, 1)),
    NEED_HAS_AN_OWNER_AND_A_DATE(0, "国发〔2016〕13号第四部分", LocalDate.of(2016, 2, 4)),
    NEED_ENDS_WITH_A_RESULT(0, "国发〔2016〕13号第四部分", LocalDate.of(2016, 2, 4)),
    NEED_CLOSED_WITHOUT_RESULT_SAYS_WHY(0, "国发〔2016〕13号第四部分", LocalDate.of(2016, 2, 4)),
    NEED_ENDS_AFTER_ITS_PLAN(0, "", LocalDate.of(2026, 1, 1)),
    NEED_HAS_ENDED(0, "", LocalDate.of(2026, 1, 1)),
    PLAN_ITEM_SAYS_WHAT_WHO_AND_WHEN(0, "", LocalDate.of(2026, 1, 1)),
    PLAN_ITEM_HAS_ENDED(0, "", LocalDate.of(2026, 1, 1)),
    PLAN_ITEM_GIVEN_UP_SAYS_WHY(0, "", LocalDate.of(2026, 1, 1)),
    RESULT_IS_NOT_OF_THE_FUTURE(0, "", LocalDate.of(2026, 1, 1)),
    CARE_PLAN_HAS_A_PURPOSE_AND_A_TIME(0, "《未成年人保护法》第四十三条", LocalDate.of(2021, 6, 1)),
    CARE_PLAN_HAS_ENDED(0, "", LocalDate.of(2026, 1, 1)),
    CARE_MEASURE_SAYS_WHAT_WHO_AND_WHEN(0, "", LocalDate.of(2026, 1, 1)),
    CARE_MEASURE_IS_DONE_ALREADY(0, "", LocalDate.of(2026, 1, 1)),
    CHILD_IS_IN_THE_PLAN_ALREADY(0, "", LocalDate.of(2026, 1, 1));

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    CareRule(int number, String source, LocalDate validFrom) {
        this.number = number;
        this.source = source;
        this.validFrom = validFrom;
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
