package org.jinlei.platform.time.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;

/** Rules of clocks, the calendar and deputies. */
enum TimeRule implements Rule {

    LIMIT_CANNOT_BE_PAUSED(27, "《治安管理处罚法》第一百一十八条", 2026),
    LIMIT_STANDS_STILL_ALREADY(27, "《治安管理处罚法》第一百一十八条", 2026),
    LIMIT_RUNS_ALREADY(27, "《治安管理处罚法》第一百一十八条", 2026),
    PAUSE_LIES_WITHIN_THE_LIMIT(27, "《治安管理处罚法》第一百一十八条", 2026),
    LIMIT_CANNOT_BE_EXTENDED_AGAIN(27, "《治安管理处罚法》第一百一十八条", 2026),
    EXTENSION_WAITS_FOR_ITS_DECISION(27, "《治安管理处罚法》第一百一十八条", 2026),
    EXTENSION_IS_ASKED_BEFORE_THE_LIMIT_IS_OVER(27, "《治安管理处罚法》第一百一十八条", 2026),
    NOBODY_GRANTS_THEIR_OWN_EXTENSION(27, "《治安管理处罚法》第一百一十八条", 2026),
    STEP_NEEDS_A_REASON(27, "《治安管理处罚法》第一百一十八条", 2026),
    CALENDAR_FILE_HAS_FAULTS(4, "", 2026),
    CALENDAR_CHANGED_SINCE_THE_PREVIEW(4, "", 2026),
    RULE_VERSION_IS_THERE_ALREADY(5, "《治安管理处罚法》第一百四十四条", 2026),
    CLOCK_OF_LIBERTY_STAYS_ONE(20, "《治安管理处罚法》第九十七条、第一百四十三条", 2026),
    RULE_VERSION_FITS_ITS_UNIT(4, "《公安机关办理行政案件程序规定》第三十五条", 2026);

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    TimeRule(int number, String source, int year) {
        this.number = number;
        this.source = source;
        validFrom = InForce.from(source, year);
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
