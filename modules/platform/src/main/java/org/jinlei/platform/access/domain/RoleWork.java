package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** Which role holds which permission. What the law forbids to a role cannot be given to it. */
@ApplicationScoped
@Transactional
public class RoleWork {

    @Inject
    private EntityManager em;

    @Inject
    private PermissionRegister register;

    @Inject
    private AccessSnapshots snapshots;

    @Inject
    private AuditTrail audit;

    /** All permissions in the order of their keys. */
    @UseCase(PlatformPermissions.ROLES)
    public List<Permission> permissions() {
        return register.all().stream().sorted(Comparator.comparing(Permission::key)).toList();
    }

    /** The permissions that each role holds now. */
    @UseCase(PlatformPermissions.ROLES)
    public Map<Role, Set<String>> held() {
        AccessSnapshot snapshot = snapshots.current();
        Map<Role, Set<String>> held = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            held.put(role, new TreeSet<>(snapshot.permissions(role)));
        }
        return held;
    }

    /**
     * Gives a role exactly these permissions, for a reason; it counts from everybody's next request.
     *
     * @param seen the permissions that the role held when the decision was taken
     */
    @UseCase(PlatformPermissions.ROLES)
    public void decide(Role role, Set<String> seen, Set<String> permissions, String reason) {
        audit.because(reason);
        Map<String, Permission> known = register.byKey();
        snapshots.hold();
        Set<String> before = snapshots.current().permissions(role);
        if (!before.equals(seen)) {
            throw new ChangedMeanwhile(null);
        }
        for (String key : permissions) {
            Permission permission = known.get(key);
            if (permission == null) {
                throw new NotThere();
            }
            if (permission.never().contains(role)) {
                throw new BrokenRule(AccessRule.PERMISSION_IS_FORBIDDEN_TO_ROLE, key);
            }
            if (!before.contains(key)) {
                change("insert ignore into platform_role_permission (role, permission) values (:role, :permission)", role, key);
                audit.detail("+" + key);
            }
        }
        for (String key : before) {
            if (!permissions.contains(key)) {
                change("delete from platform_role_permission where role = :role and permission = :permission", role, key);
                audit.detail("-" + key);
            }
        }
        audit.detail(role.name());
        snapshots.moved();
    }

    private void change(String sql, Role role, String permission) {
        em.createNativeQuery(sql).setParameter("role", role.name()).setParameter("permission", permission).executeUpdate();
    }
}
