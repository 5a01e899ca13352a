package org.jinlei.reporting;

import java.util.List;
import org.jinlei.platform.settings.Setting;
import org.jinlei.platform.settings.SettingUnit;

/** Settings of this module. */
public final class ReportingSettings {

    /** How long a finished export can be fetched; afterwards its content is destroyed. */
    public static final Setting EXPORTS = new Setting("reporting.exports", SettingUnit.HOUR, 1, 168, 24, "");

    private ReportingSettings() {
    }

    static List<Setting> all() {
        return List.of(EXPORTS);
    }
}
