package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;

/** Keeps the last {@link AccessSnapshot}; the version in the database says when it is old, so every node sees a change at once. */
@ApplicationScoped
class AccessSnapshots {

    @Inject
    private EntityManager em;

    @Inject
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private UnitTree tree;

    private volatile AccessSnapshot last;

    /** The snapshot of this version, read anew if another version was kept. What a transaction has not yet committed is not kept. */
    AccessSnapshot at(long version) {
        if (isMovedHere()) {
            return read(version);
        }
        AccessSnapshot kept = last;
        if (kept == null || kept.version() != version) {
            kept = read(version);
            last = kept;
        }
        return kept;
    }

    AccessSnapshot current() {
        return at(((Number) em.createNativeQuery("select version from platform_access_version where id = 1").getSingleResult()).longValue());
    }

    /** Lets nobody else change roles, permissions or units until the transaction ends. */
    void hold() {
        em.createNativeQuery("select version from platform_access_version where id = 1 for update").getSingleResult();
    }

    /** Tells every node to read again; called in the transaction that changes roles, permissions or units. */
    void moved() {
        em.createNativeQuery("update platform_access_version set version = version + 1 where id = 1").executeUpdate();
        transactions.putResource(AccessSnapshots.class, Boolean.TRUE);
        tree.forget();
    }

    private boolean isMovedHere() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION && transactions.getResource(AccessSnapshots.class) != null;
    }

    private AccessSnapshot read(long version) {
        Map<Role, Set<String>> permissions = new EnumMap<>(Role.class);
        for (Object[] row : rows("select role, permission from platform_role_permission")) {
            permissions.computeIfAbsent(Role.valueOf((String) row[0]), any -> new HashSet<>()).add((String) row[1]);
        }
        List<Object[]> rows = rows("select id, code, name, kind, parent_id from platform_organisation_unit order by code");
        Map<Long, Object[]> byId = new HashMap<>();
        rows.forEach(row -> byId.put(((Number) row[0]).longValue(), row));
        List<UnitSummary> units = new ArrayList<>();
        for (Object[] row : rows) {
            units.add(new UnitSummary(((Number) row[0]).longValue(), (String) row[1], (String) row[2], UnitKind.valueOf((String) row[3]),
                    row[4] == null ? null : ((Number) row[4]).longValue(), stationAbove(row, byId)));
        }
        Set<Role> asking = EnumSet.noneOf(Role.class);
        em.createNativeQuery("select role from platform_second_factor_role", String.class).getResultList().forEach(role -> asking.add(Role.valueOf((String) role)));
        return AccessSnapshot.of(version, units, permissions, asking);
    }

    private static Long stationAbove(Object[] unit, Map<Long, Object[]> byId) {
        Object[] at = unit;
        while (at != null) {
            if (UnitKind.POLICE_STATION.name().equals(at[3])) {
                return ((Number) at[0]).longValue();
            }
            at = at[4] == null ? null : byId.get(((Number) at[4]).longValue());
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }
}
