package org.jinlei.welfare.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;

/** Rules of the files of children, their openings, reasons and circles. */
public enum FileRule implements Rule {

    FILE_IS_ABOUT_A_MINOR(46, "《未成年人保护法》第二条", 2021),
    FILE_IS_OPENED_WITH_A_PURPOSE(40, "《未成年人网络保护条例》第三十六条", 2024),
    RESTRICTED_FILE_NEEDS_APPROVAL(40, "《未成年人网络保护条例》第三十六条", 2024),
    OPENING_NAMES_CHILD_AND_REASON(40, "《未成年人网络保护条例》第三十六条", 2024),
    APPROVED_OPENING_IS_LIMITED(40, "《未成年人网络保护条例》第三十六条", 2024),
    NOBODY_APPROVES_THEIR_OWN_OPENING(40, "《未成年人网络保护条例》第三十六条", 2024),
    MONTH_IS_REVIEWED_WHEN_IT_IS_OVER(40, "《未成年人网络保护条例》第三十六条", 2024),
    OFFICER_WORKS_WHERE_THE_CHILD_LIVES(39, "《未成年人网络保护条例》第三十六条", 2024),
    LEFT_BEHIND_MEANS_BOTH_AWAY_OR_THE_OTHER_INCAPABLE(0, "国发〔2016〕13号第一部分", 2016),
    LEFT_BEHIND_IS_BELOW_SIXTEEN(46, "国发〔2016〕13号第一部分", 2016),
    UNSUPPORTED_MEANS_NEITHER_PARENT_CAN(57, "民发〔2019〕62号第一部分", 2020),
    CIVIL_AFFAIRS_DECIDES_ON_SUPPORT(57, "民发〔2019〕62号第二部分；国发〔2016〕36号", 2020),
    CATEGORY_IS_THERE_ALREADY(0, "", 2026),
    CATEGORY_NAMES_REASON_AND_EVIDENCE(45, "《未成年人保护法》第三条", 2021),
    CATEGORY_ENDS_WITH_A_REASON(46, "《个人信息保护法》第十九条", 2021),
    ARCHIVING_WAITS_FOR_OPEN_CATEGORIES(46, "《个人信息保护法》第十九条、第四十七条", 2021),
    CARER_IS_NOT_DISQUALIFIED(56, "《未成年人保护法》第二十二条第二款", 2021),
    CARER_HAS_FULL_CAPACITY(56, "《未成年人保护法》第二十二条第一款", 2021),
    EVERY_DISQUALIFIER_IS_ANSWERED(56, "《未成年人保护法》第二十二条第二款", 2021),
    CARE_IS_ENTRUSTED_ONCE_AT_A_TIME(56, "《未成年人保护法》第二十二条", 2021),
    STEP_DOES_NOT_FIT_THE_FILE(0, "", 2026),
    ARCHIVED_FILE_IS_NOT_WRITTEN(46, "《个人信息保护法》第四十七条", 2021),
    FILE_IS_KEPT_LONGER_FOR_A_REASON(46, "《个人信息保护法》第十九条、第四十七条", 2021),
    DAY_HAS_NOT_COME(0, "", 2026),
    DAYS_ARE_IN_THE_WRONG_ORDER(0, "", 2026),
    WRITING_NEEDS_CONTENT(0, "", 2026);

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    FileRule(int number, String source, int validFromYear) {
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
