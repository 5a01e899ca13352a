package org.jinlei.cases;

import java.util.List;
import org.jinlei.platform.settings.Setting;
import org.jinlei.platform.settings.SettingUnit;

/** Settings of this module. */
public final class CasesSettings {

    /** Longest time for which a sealed file is opened to an applicant (rule 37). */
    public static final Setting SEALED_READING = new Setting("cases.sealedReading", SettingUnit.DAY, 1, 90, 30, "");

    private CasesSettings() {
    }

    static List<Setting> all() {
        return List.of(SEALED_READING);
    }
}
