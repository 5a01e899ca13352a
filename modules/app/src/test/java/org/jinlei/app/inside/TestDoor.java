package org.jinlei.app.inside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Screen;

/** Opens the paths of tests inside the server: Arquillian's, the scale of sessions, the rush of events. Otherwise they would be "not there", like any other. */
@ApplicationScoped
public class TestDoor implements Module {

    @Override
    public String name() {
        return "test";
    }

    @Override
    public List<Permission> permissions() {
        return List.of();
    }

    @Override
    public List<Screen> screens() {
        return List.of(Screen.page("/ArquillianServletRunnerEE9", Permission.ANYBODY), Screen.page(SessionScale.PATH, Permission.ANYBODY),
                Screen.page(EventRush.PATH, Permission.ANYBODY));
    }
}
