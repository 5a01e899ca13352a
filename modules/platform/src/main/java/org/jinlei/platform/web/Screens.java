package org.jinlei.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Screen;

/** Finds the registered page for a path. */
final class Screens {

    private Screens() {
    }

    /** The registered page at the path, or null. */
    static Screen at(Iterable<Module> modules, String path) {
        for (Module module : modules) {
            for (Screen screen : module.screens()) {
                if (screen.path().equals(path)) {
                    return screen;
                }
            }
        }
        return null;
    }

    /** Path below the context root as the container resolved it: decoded, without parameters. */
    static String pathOf(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
