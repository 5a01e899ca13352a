package org.jinlei.platform.access.domain;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Role;

/**
 * All permissions of all modules. At start it enters the first holders of permissions that the database does not know yet, and takes
 * away what the law forbids, however it came there; what an administrator has decided otherwise stays.
 */
@ApplicationScoped
@Transactional
class PermissionRegister {

    @Inject
    private Instance<Module> modules;

    @Inject
    private EntityManager em;

    @Inject
    private AccessSnapshots snapshots;

    /** Before anything else works at the start: without the permissions nobody may do anything. */
    @ActivateRequestContext
    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup start) {
        Set<String> known = new HashSet<>(strings("select permission from platform_permission"));
        boolean moved = false;
        for (Permission permission : all()) {
            if (!known.contains(permission.key())
                    && insert("insert ignore into platform_permission (permission) values (:permission)", permission.key(), null) > 0) {
                for (Role role : permission.holds()) {
                    insert("insert ignore into platform_role_permission (role, permission) values (:role, :permission)", permission.key(), role);
                }
                moved = true;
            }
            for (Role role : permission.never()) {
                moved |= insert("delete from platform_role_permission where role = :role and permission = :permission", permission.key(), role) > 0;
            }
        }
        if (moved) {
            snapshots.moved();
        }
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    List<Permission> all() {
        List<Permission> all = new ArrayList<>();
        modules.forEach(module -> all.addAll(module.permissions()));
        return all;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    Map<String, Permission> byKey() {
        Map<String, Permission> byKey = new HashMap<>();
        all().forEach(permission -> byKey.put(permission.key(), permission));
        return byKey;
    }

    private int insert(String sql, String permission, Role role) {
        var query = em.createNativeQuery(sql).setParameter("permission", permission);
        if (role != null) {
            query.setParameter("role", role.name());
        }
        return query.executeUpdate();
    }

    private List<String> strings(String sql) {
        return em.createNativeQuery(sql, String.class).getResultList().stream().map(String.class::cast).toList();
    }
}
