package org.jinlei.platform.settings.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** Rules of the settings. */
public enum SettingRule implements Rule {

    SETTING_KEEPS_ITS_PAST(5),
    SETTING_LIES_WITHIN_ITS_BOUNDS(0),
    SETTING_CHANGE_NEEDS_SOURCE_AND_REASON(5);

    private final int number;

    SettingRule(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String source() {
        return "";
    }

    @Override
    public LocalDate validFrom() {
        return LocalDate.of(2026, 1, 1);
    }
}
