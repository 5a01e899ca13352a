package org.jinlei.people.domain.roster;

import java.time.LocalDate;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;

/** The rules of rosters. */
public enum RosterRule implements Rule {

    ROSTER_STATES_PURPOSE_BASIS_AND_FIELDS(43, "《个人信息保护法》第六条、第二十八条、第三十四条、第五十五条", 2021),
    ROSTER_EXPIRES_WITHIN_THREE_YEARS(43, "《个人信息保护法》第十九条、第五十六条", 2021),
    ROSTER_IS_KEPT_LONGER_FOR_A_REASON(43, "《个人信息保护法》第十九条、第四十七条", 2021),
    ROSTER_STATION_IS_ONES_OWN(39, "《未成年人网络保护条例》第三十六条", 2024),
    ROSTER_IS_A_WORKBOOK(0, "", 2026),
    ROSTER_STEP_DOES_NOT_FIT(0, "", 2026),
    ROSTER_COLUMN_IS_TAKEN_TWICE(0, "", 2026),
    ROSTER_COLUMNS_DO_NOT_SUFFICE(0, "", 2026),
    ROSTER_HAS_NOTHING_TO_COMMIT(0, "", 2026),
    ROSTER_HAS_NO_FAULTS(0, "", 2026);

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    RosterRule(int number, String source, int year) {
        this.number = number;
        this.source = source;
        this.validFrom = InForce.from(source, year);
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
