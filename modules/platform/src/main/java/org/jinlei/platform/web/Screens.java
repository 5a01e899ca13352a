package org.jinlei.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Screen;

/** The registered pages of all modules, asked once when the application starts. */
@ApplicationScoped
class Screens {

    private final Map<String, Registered> byPath = new LinkedHashMap<>();
    private List<Module> modules = List.of();

    /** A page with the name of the module that registered it. */
    record Registered(Screen screen, String module) {
    }

    protected Screens() {
    }

    @Inject
    Screens(Instance<Module> all) {
        modules = all.stream().toList();
        modules.forEach(module -> module.screens().forEach(screen -> byPath.putIfAbsent(screen.path(), new Registered(screen, module.name()))));
    }

    /** The registered page at the path, or null. */
    Registered at(String path) {
        return byPath.get(path);
    }

    /** All pages, module by module. */
    Iterable<Registered> all() {
        return byPath.values();
    }

    List<Module> modules() {
        return modules;
    }

    /** Path below the context root as the container resolved it: decoded, without parameters. */
    static String pathOf(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
