package org.jinlei.welfare;

import java.util.List;
import org.jinlei.platform.settings.Setting;

/** Settings of this module. */
public final class WelfareSettings {

    private WelfareSettings() {
    }

    static List<Setting> all() {
        return List.of();
    }
}
