package org.jinlei.platform.settings;

import java.util.List;

/** Settings of the platform itself. */
public final class PlatformSettings {

    /** How long something stays late before those who lead see it. */
    public static final Setting ESCALATION = new Setting("platform.escalation", SettingUnit.HOUR, 1, 720, 24, "");
    /** How much of a clock's time is over when it shows amber (rule 20). */
    public static final Setting AMBER = new Setting("platform.amber", SettingUnit.PERCENT, 50, 95, 75, "");
    /** How long a draft is kept after it was last saved. */
    public static final Setting DRAFTS = new Setting("platform.drafts", SettingUnit.DAY, 1, 90, 30, "");

    private PlatformSettings() {
    }

    /** All of them, in the order of the screen. */
    public static List<Setting> all() {
        return List.of(ESCALATION, AMBER, DRAFTS);
    }
}
