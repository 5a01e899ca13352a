package org.jinlei.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Screen;
import org.jinlei.platform.access.ScreenPart;
import org.jinlei.platform.settings.Setting;

/** What this module registers with the platform. */
@ApplicationScoped
public class WelfareModule implements Module {

    @Override
    public String name() {
        return "welfare";
    }

    @Override
    public List<Permission> permissions() {
        return WelfarePermissions.all();
    }

    @Override
    public List<Screen> screens() {
        return List.of(
                Screen.page("/welfare/checks/view", WelfarePermissions.WORK),
                Screen.inMenu("welfare", "/welfare/files/list", WelfarePermissions.FILES),
                Screen.page("/welfare/files/view", WelfarePermissions.FILES),
                Screen.page("/welfare/files/begin", WelfarePermissions.WORK),
                Screen.page("/welfare/files/categories", WelfarePermissions.WORK),
                Screen.page("/welfare/files/circle", WelfarePermissions.WORK),
                Screen.page("/welfare/files/note", WelfarePermissions.WORK),
                Screen.page("/welfare/files/attention", WelfarePermissions.ATTENTION),
                Screen.page("/welfare/files/life", WelfarePermissions.WORK),
                Screen.inMenu("welfare", "/welfare/basics/list", WelfarePermissions.BASICS),
                Screen.inMenu("welfare", "/welfare/openings/list", WelfarePermissions.OPENINGS),
                Screen.inMenu("welfare", "/welfare/openings/applications", WelfarePermissions.FILES),
                Screen.page("/welfare/openings/apply", WelfarePermissions.WORK),
                Screen.page("/welfare/openings/application", WelfarePermissions.FILES));
    }

    @Override
    public List<ScreenPart> parts() {
        return List.of(
                new ScreenPart(ScreenPart.FIND, "/welfare/parts/_find-files.xhtml", WelfarePermissions.FILES),
                new ScreenPart("/people/view", "/welfare/parts/_of-person.xhtml", WelfarePermissions.FILES));
    }

    @Override
    public List<Setting> settings() {
        return WelfareSettings.all();
    }
}
