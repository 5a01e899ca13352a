package org.jinlei.platform.settings.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jinlei.platform.settings.Setting;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;

/** How settings are written. */
@Named("settingFormat")
@ApplicationScoped
public class SettingText {

    public String name(Setting setting) {
        return Messages.text(setting.module(), "setting." + setting.key());
    }

    public String help(Setting setting) {
        return Messages.text(setting.module(), "setting." + setting.key() + ".help");
    }

    /** A value with its unit. */
    public String amount(Setting setting, int value) {
        return Messages.text("platform", "settings.amount", value, Labels.text(setting.unit()));
    }

    /** What may be set. */
    public String bounds(Setting setting) {
        return Messages.text("platform", "settings.bounds", setting.least(), setting.most(), Labels.text(setting.unit()));
    }
}
