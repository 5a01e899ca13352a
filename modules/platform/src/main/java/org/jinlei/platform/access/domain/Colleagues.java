package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UserSummary;

/** Reads accounts as colleagues see them. */
@ApplicationScoped
public class Colleagues {

    private static final String SUMMARY = "select u.id, u.name, u.police_number, u.unit_id, u.female";

    @Inject
    private EntityManager em;

    @Inject
    private UnitTree tree;

    public Map<Long, UserSummary> byIds(Collection<Long> ids) {
        Map<Long, UserSummary> found = new HashMap<>();
        if (!ids.isEmpty()) {
            rows(SUMMARY + " from platform_user u where u.id in (:value)", new TreeSet<>(ids))
                    .forEach(row -> found.put(((Number) row[0]).longValue(), summary(row)));
        }
        return found;
    }

    public Optional<UserSummary> byUsername(String username) {
        return rows(SUMMARY + " from platform_user u where u.username = :value", username).stream().map(Colleagues::summary).findFirst();
    }

    public List<UserSummary> holding(String permission, long station) {
        AccessSnapshot snapshot = tree.snapshot();
        Map<Long, UserSummary> holders = new LinkedHashMap<>();
        for (AccessSnapshot.Holder holder : snapshot.holders(permission, key -> holders(key, snapshot))) {
            DataScope scope = holder.scope();
            boolean inStation = scope.everywhere() || scope.stations().contains(station)
                    || scope.units().stream().anyMatch(unit -> Long.valueOf(station).equals(snapshot.unit(unit).station()));
            if (inStation || holder.assignedOnly()) {
                holders.putIfAbsent(holder.colleague().id(), holder.colleague());
            }
        }
        return List.copyOf(holders.values());
    }

    private List<AccessSnapshot.Holder> holders(String permission, AccessSnapshot snapshot) {
        return rows(SUMMARY + ", a.role, a.unit_id as role_unit, a.breadth from platform_user u join platform_role_assignment a on a.user_id = u.id "
                + "join platform_role_permission p on p.role = a.role where u.enabled = 1 and u.service = 0 and p.permission = :value order by u.name, u.id", permission).stream()
                .map(row -> {
                    Map<String, DataScope> scopes = new HashMap<>();
                    snapshot.add(scopes, Role.valueOf((String) row[5]), ((Number) row[6]).longValue(), Breadth.valueOf((String) row[7]));
                    return new AccessSnapshot.Holder(summary(row), scopes.getOrDefault(permission, DataScope.NOWHERE), Breadth.ASSIGNED_ONLY.name().equals(row[7]));
                }).toList();
    }

    public boolean has(long userId, Role role) {
        return rows("select a.id, a.role from platform_role_assignment a where a.user_id = :value", userId).stream().anyMatch(row -> role.name().equals(row[1]));
    }

    private static UserSummary summary(Object[] row) {
        return new UserSummary(((Number) row[0]).longValue(), (String) row[1], (String) row[2], ((Number) row[3]).longValue(), (Boolean) row[4]);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object value) {
        return em.createNativeQuery(sql).setParameter("value", value).getResultList();
    }
}
