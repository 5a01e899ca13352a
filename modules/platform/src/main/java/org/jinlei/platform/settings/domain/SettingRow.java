package org.jinlei.platform.settings.domain;

import java.util.List;
import org.jinlei.platform.settings.Setting;

/**
 * A setting with everything that was ever written down about it.
 *
 * @param value what holds today
 * @param next  what will follow, or null
 * @param steps the rows, the newest first
 */
public record SettingRow(Setting setting, int value, SettingStep next, List<SettingStep> steps) {

    /** Number of the last row, 0 when there is none. */
    public int revision() {
        return steps.isEmpty() ? 0 : steps.get(0).revision();
    }

    public Setting getSetting() { return setting; }
    public int getValue() { return value; }
    public SettingStep getNext() { return next; }
    public List<SettingStep> getSteps() { return steps; }
}
