package org.jinlei.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jinlei.platform.Module;
import org.jinlei.platform.settings.PlatformSettings;
import org.jinlei.platform.settings.Setting;

/** The platform's own screens: log-in, home, administration and audit. */
@ApplicationScoped
class PlatformModule implements Module {

    @Override
    public String name() {
        return "platform";
    }

    @Override
    public List<Permission> permissions() {
        return PlatformPermissions.all();
    }

    @Override
    public List<Screen> screens() {
        return List.of(
                Screen.page("/login", Permission.ANYBODY),
                Screen.page("/code", Permission.OWN_CODE),
                Screen.page("/password", Permission.OWN_PASSWORD),
                Screen.page("/factor", Permission.OWN_FACTOR),
                Screen.inMenu("work", "/home", Permission.LOGGED_IN),
                Screen.page("/find", Permission.LOGGED_IN),
                Screen.inMenu("work", "/platform/team", PlatformPermissions.TEAM),
                Screen.page("/platform/deputies", Permission.LOGGED_IN),
                Screen.page("/platform/tasks/list", Permission.LOGGED_IN),
                Screen.page("/platform/tasks/edit", Permission.LOGGED_IN),
                Screen.page("/platform/tasks/view", Permission.LOGGED_IN),
                Screen.page("/platform/tasks/give", PlatformPermissions.TEAM).under("/platform/team"),
                Screen.page("/platform/tasks/several", PlatformPermissions.TEAM).under("/platform/team"),
                Screen.page("/platform/sessions", Permission.LOGGED_IN),
                Screen.page("/platform/tokens", Permission.LOGGED_IN),
                Screen.page("/platform/factor", Permission.LOGGED_IN),
                Screen.page("/platform/drafts", Permission.LOGGED_IN),
                Screen.inMenu("administration", "/platform/users/list", PlatformPermissions.USERS),
                Screen.page("/platform/users/edit", PlatformPermissions.USERS),
                Screen.page("/platform/users/view", PlatformPermissions.USERS),
                Screen.page("/platform/users/certificates", PlatformPermissions.USERS),
                Screen.inMenu("administration", "/platform/roles/list", PlatformPermissions.ROLES),
                Screen.page("/platform/roles/edit", PlatformPermissions.ROLES),
                Screen.inMenu("administration", "/platform/organisation/list", PlatformPermissions.ORGANISATION),
                Screen.page("/platform/organisation/edit", PlatformPermissions.ORGANISATION),
                Screen.inMenu("administration", "/platform/calendar", PlatformPermissions.PARAMETERS),
                Screen.inMenu("administration", "/platform/limits/list", PlatformPermissions.PARAMETERS),
                Screen.page("/platform/limits/edit", PlatformPermissions.PARAMETERS),
                Screen.inMenu("administration", "/platform/codes/list", PlatformPermissions.PARAMETERS),
                Screen.page("/platform/codes/view", PlatformPermissions.PARAMETERS),
                Screen.page("/platform/codes/entry", PlatformPermissions.PARAMETERS),
                Screen.page("/platform/codes/import", PlatformPermissions.PARAMETERS),
                Screen.inMenu("administration", "/platform/settings/list", PlatformPermissions.PARAMETERS),
                Screen.page("/platform/settings/edit", PlatformPermissions.PARAMETERS),
                Screen.inMenu("administration", "/platform/events/list", PlatformPermissions.EVENTS),
                Screen.page("/platform/events/view", PlatformPermissions.EVENTS),
                Screen.inMenu("audit", "/platform/audit/list", PlatformPermissions.AUDIT),
                Screen.page("/platform/audit/verify", PlatformPermissions.AUDIT));
    }

    @Override
    public List<ScreenPart> parts() {
        return List.of(new ScreenPart(ScreenPart.FIND, "/platform/parts/_find.xhtml", PlatformPermissions.USERS));
    }

    @Override
    public List<Setting> settings() {
        return PlatformSettings.all();
    }
}
