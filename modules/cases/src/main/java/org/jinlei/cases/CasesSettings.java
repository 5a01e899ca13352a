package org.jinlei.cases;

import java.util.List;
import org.jinlei.platform.settings.Setting;
import org.jinlei.platform.settings.SettingUnit;

/** Settings of this module. */
public final class CasesSettings {

    /** Longest time for which a sealed file is opened to an applicant (rule 37). */
    public static final Setting SEALED_READING = new Setting("cases.sealedReading", SettingUnit.DAY, 1, 90, 30, "");

    /** Days without a meeting after which a minor who is mentored is flagged as not reached. */
    public static final Setting NO_CONTACT = new Setting("cases.noContact", SettingUnit.DAY, 3, 180, 14, "");

    private CasesSettings() {
    }

    static List<Setting> all() {
        return List.of(SEALED_READING, NO_CONTACT);
    }
}
