package org.jinlei.platform.settings;

/** In what a setting is counted. */
public enum SettingUnit {
    HOUR,
    DAY,
    PERCENT
}
