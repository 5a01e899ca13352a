package org.jinlei.platform.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.jinlei.platform.web.Messages;

/** What permissions and modules are called on screens: {@code permission.KEY} and {@code module} of the module before the dot. */
@ApplicationScoped
class PermissionTexts {

    String of(String permission) {
        return Messages.text(moduleOf(permission), "permission." + permission);
    }

    String ofModule(String module) {
        return Messages.text(module, "module");
    }

    static String moduleOf(String permission) {
        return permission.substring(0, permission.indexOf('.'));
    }
}
