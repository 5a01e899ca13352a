package org.jinlei.cases;

import java.util.List;
import org.jinlei.platform.settings.Setting;
import org.jinlei.platform.settings.SettingUnit;

/** Settings of this module. */
public final class CasesSettings {

    /** Longest time for which a sealed file is opened to an applicant (rule 37). */
    public static final Setting SEALED_READING = new Setting("cases.sealedReading", SettingUnit.DAY, 1, 90, 30, "");

    /** How long the approval of another questioning of a child victim or witness holds (rule 18). */
    public static final Setting REPEAT_INTERVIEW = new Setting("cases.repeatInterview", SettingUnit.DAY, 1, 30, 7, "");

    private CasesSettings() {
    }

    static List<Setting> all() {
        return List.of(SEALED_READING, REPEAT_INTERVIEW);
    }
}
