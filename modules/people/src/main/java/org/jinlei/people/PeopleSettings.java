package org.jinlei.people;

import java.util.List;
import org.jinlei.platform.settings.Setting;
import org.jinlei.platform.settings.SettingUnit;

/** Settings of this module. */
public final class PeopleSettings {

    /** How many days before a roster expires whoever brought it is reminded. */
    public static final Setting ROSTER_REMINDER = new Setting("people.rosterReminder", SettingUnit.DAY, 1, 90, 14, "");

    private PeopleSettings() {
    }

    /** All of them, in the order of the screen. */
    static List<Setting> all() {
        return List.of(ROSTER_REMINDER);
    }
}
