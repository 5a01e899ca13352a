package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.domain.RoleWork;

/** The roles with what each may do. */
@Named
@RequestScoped
public class RoleListView {

    @Inject
    private RoleWork work;

    @Inject
    private PermissionTexts texts;

    private List<Line> lines;

    /** One role with the texts of its permissions. */
    public record Line(Role role, List<String> permissions) {
        public Role getRole() { return role; }
        public List<String> getPermissions() { return permissions; }
    }

    public List<Line> getLines() {
        if (lines == null) {
            Map<Role, Set<String>> held = work.held();
            lines = Arrays.stream(Role.values()).map(role -> new Line(role, held.get(role).stream().map(texts::of).toList())).toList();
        }
        return lines;
    }
}
