package org.jinlei.platform;

import java.util.List;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Screen;
import org.jinlei.platform.access.ScreenPart;
import org.jinlei.platform.access.TokenScope;
import org.jinlei.platform.settings.Setting;

/**
 * What a module registers with the platform: its permissions and its screens. One CDI bean per module.
 * A screen or permission that is not registered does not exist for anybody.
 */
public interface Module {

    /** Short name of the module, for instance {@code cases}. */
    String name();

    /** Every permission that the module's use cases and screens ask for. */
    List<Permission> permissions();

    /** Every page that the module serves, in the order of the menu. */
    List<Screen> screens();

    /** Parts that the module puts on the home page and on pages of other modules, in their order. */
    default List<ScreenPart> parts() {
        return List.of();
    }

    /** What access tokens may be made for. */
    default List<TokenScope> tokenScopes() {
        return List.of();
    }

    /** Numbers of the module that an administrator may set. */
    default List<Setting> settings() {
        return List.of();
    }
}
