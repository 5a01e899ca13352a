package org.jinlei.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Screen;

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
        return List.of();
    }
}
