package org.jinlei.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Screen;
import org.jinlei.platform.settings.Setting;

/** What this module registers with the platform. */
@ApplicationScoped
public class ReportingModule implements Module {

    @Override
    public String name() {
        return "reporting";
    }

    @Override
    public List<Permission> permissions() {
        return ReportingPermissions.all();
    }

    @Override
    public List<Screen> screens() {
        return List.of(
                Screen.inMenu("reporting", "/reporting/dashboard", ReportingPermissions.DASHBOARD),
                Screen.inMenu("reporting", "/reporting/ledgers/list", ReportingPermissions.LEDGERS),
                Screen.page("/reporting/ledgers/view", ReportingPermissions.LEDGERS),
                Screen.page("/reporting/exports/edit", ReportingPermissions.EXPORT),
                Screen.inMenu("reporting", "/reporting/exports/list", ReportingPermissions.EXPORT),
                Screen.page("/reporting/interface", ReportingPermissions.LEDGERS));
    }

    @Override
    public List<Setting> settings() {
        return ReportingSettings.all();
    }
}
