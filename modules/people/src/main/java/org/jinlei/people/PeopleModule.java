package org.jinlei.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Screen;
import org.jinlei.platform.access.ScreenPart;
import org.jinlei.platform.settings.Setting;

/** What this module registers with the platform. */
@ApplicationScoped
public class PeopleModule implements Module {

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<Permission> permissions() {
        return PeoplePermissions.all();
    }

    @Override
    public List<Screen> screens() {
        return List.of(
                Screen.inMenu("people", "/people/list", PeoplePermissions.READ),
                Screen.page("/people/view", PeoplePermissions.READ),
                Screen.page("/people/timeline", PeoplePermissions.READ),
                Screen.page("/people/edit", PeoplePermissions.WRITE),
                Screen.page("/people/merge", PeoplePermissions.WRITE),
                Screen.page("/people/relation", PeoplePermissions.WRITE),
                Screen.inMenu("people", "/people/rosters/list", PeoplePermissions.ROSTER),
                Screen.page("/people/rosters/view", PeoplePermissions.ROSTER),
                Screen.page("/people/rosters/edit", PeoplePermissions.ROSTER),
                Screen.page("/people/rosters/columns", PeoplePermissions.ROSTER),
                Screen.page("/people/rosters/expiry", PeoplePermissions.ROSTER),
                Screen.inMenu("people", "/people/schools/list", PeoplePermissions.PLACES),
                Screen.page("/people/schools/view", PeoplePermissions.PLACES),
                Screen.page("/people/schools/edit", PeoplePermissions.REGISTER),
                Screen.inMenu("people", "/people/villages/list", PeoplePermissions.PLACES),
                Screen.page("/people/villages/view", PeoplePermissions.PLACES),
                Screen.page("/people/villages/edit", PeoplePermissions.REGISTER));
    }

    @Override
    public List<Setting> settings() {
        return PeopleSettings.all();
    }

    @Override
    public List<ScreenPart> parts() {
        return List.of(
                new ScreenPart(ScreenPart.FIND, "/people/parts/_find.xhtml", PeoplePermissions.READ),
                new ScreenPart(ScreenPart.FIND, "/people/parts/_find-places.xhtml", PeoplePermissions.PLACES));
    }
}
