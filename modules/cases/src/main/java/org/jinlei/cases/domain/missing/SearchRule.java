package org.jinlei.cases.domain.missing;

import java.time.LocalDate;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;

/** The rules of the search for missing children. */
public enum SearchRule implements Rule {

    SEARCH_BEGINS_WITH_THE_REPORT(10, "国办发〔2011〕39号", 2011),
    LAST_SEEN_BEFORE_THE_REPORT(10, "国办发〔2011〕39号", 2011),
    ONLY_MINORS_ARE_SEARCHED_FOR_HERE(10, "《未成年人保护法》第二条", 2021),
    CHILD_IS_SEARCHED_FOR_ALREADY(0, "", 2026),
    CHILD_IS_FOUND_ALREADY(0, "", 2026),
    FOUND_AFTER_LAST_SEEN_AND_NOT_IN_THE_FUTURE(0, "", 2026),
    RETURN_IS_WRITTEN_DOWN_ALREADY(0, "", 2026),
    FOLLOW_UP_IS_ABOUT_THE_CHILD(0, "", 2026),
    FILING_IS_DECIDED_ALREADY(0, "", 2026),
    FILING_NEEDS_THE_OFFICIAL_NUMBER(1, "《公安机关办理行政案件程序规定》第二百六十三条、第二百六十四条", 2019),
    REFUSING_TO_FILE_NEEDS_THE_CHIEFS_REASON(10, "法发〔2010〕7号第八条；国办发〔2011〕39号", 2010),
    SEARCH_IS_OVER(0, "", 2026),
    SEARCH_TASK_IS_OVER(0, "", 2026),
    SEARCH_TASK_NEEDS_SOMEBODY_WHO_MAY(41, "《公安机关办理行政案件程序规定》第五十二条", 2019),
    AUXILIARY_WORKS_UNDER_A_NAMED_OFFICER(41, "《公安机关办理行政案件程序规定》第五十二条", 2019),
    PHOTO_IN_PUBLIC_NEEDS_THE_GUARDIANS_AUTHORISATION(11, "《未成年人保护法》第一百零三条；《个人信息保护法》第二十九条、第三十一条", 2021),
    CHILD_HAS_A_NOTICE_ALREADY(0, "", 2026),
    NOTICE_IS_DECIDED_ALREADY(0, "", 2026),
    SEARCH_ENDS_WHEN_ALL_ARE_FOUND(10, "国办发〔2011〕39号", 2011),
    TIME_IS_NOT_READABLE(0, "", 2026);

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    SearchRule(int number, String source, int validFromYear) {
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
