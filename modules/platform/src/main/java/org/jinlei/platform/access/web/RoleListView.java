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
import org.jinlei.platform.access.domain.SecondFactorAdministration;

/** The roles with what each may do. */
@Named
@RequestScoped
public class RoleListView {

    @Inject
    private RoleWork work;

    @Inject
    private PermissionTexts texts;

    private List<Line> lines;

    @Inject
    private SecondFactorAdministration factors;

    /** One role with the texts of its permissions, and whether its holders need a second factor. */
    public record Line(Role role, List<String> permissions, boolean asking) {
        public Role getRole() { return role; }
        public List<String> getPermissions() { return permissions; }
        public boolean isAsking() { return asking; }
    }

    public List<Line> getLines() {
        if (lines == null) {
            Map<Role, Set<String>> held = work.held();
            Set<Role> asking = factors.asking();
            lines = Arrays.stream(Role.values()).map(role -> new Line(role, held.get(role).stream().map(texts::of).toList(), asking.contains(role))).toList();
        }
        return lines;
    }
}
