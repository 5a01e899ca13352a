package org.jinlei.platform.access.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UserSummary;

/** The organisation tree, the permissions of the roles and their holders as they were at one version; nodes read it again when the version moves. */
final class AccessSnapshot {

    private final long version;
    private final Map<Long, UnitSummary> units;
    private final Map<Long, List<Long>> children;
    private final Map<Role, Set<String>> permissions;
    private final Set<Role> asking;
    private final Map<String, List<Holder>> holders = new ConcurrentHashMap<>();

    /** A colleague who holds a permission, and how far it reaches. */
    record Holder(UserSummary colleague, DataScope scope, boolean assignedOnly) {
    }

    AccessSnapshot(long version, Map<Long, UnitSummary> units, Map<Long, List<Long>> children, Map<Role, Set<String>> permissions, Set<Role> asking) {
        this.version = version;
        this.units = units;
        this.children = children;
        this.permissions = new EnumMap<>(Role.class);
        this.permissions.putAll(permissions);
        this.asking = Set.copyOf(asking);
    }

    long version() {
        return version;
    }

    UnitSummary unit(long id) {
        return units.get(id);
    }

    Map<Long, UnitSummary> units() {
        return units;
    }

    Set<String> permissions(Role role) {
        return permissions.getOrDefault(role, Set.of());
    }

    /** The roles whose holders need a second factor. */
    Set<Role> askingForSecondFactor() {
        return asking;
    }

    /** Whether one of the roles asks for a second factor. */
    boolean asksForSecondFactor(Set<Role> roles) {
        return roles.stream().anyMatch(asking::contains);
    }

    /** Adds to the scopes what a role at a unit brings. */
    void add(Map<String, DataScope> scopes, Role role, long unitId, Breadth breadth) {
        DataScope brought = breadth == Breadth.ASSIGNED_ONLY ? DataScope.NOWHERE : scopeOf(unitId);
        for (String permission : permissions(role)) {
            scopes.merge(permission, brought, AccessSnapshot::union);
        }
    }

    /** Who holds a permission, read once; accounts and roles move the version as the tree does. */
    List<Holder> holders(String permission, Function<String, List<Holder>> read) {
        return holders.computeIfAbsent(permission, read);
    }

    /** All that lies at and below a unit. */
    DataScope scopeOf(long unitId) {
        UnitSummary root = units.get(unitId);
        if (root == null) {
            return DataScope.NOWHERE;
        }
        if (root.parent() == null && root.kind() == UnitKind.COUNTY_BUREAU) {
            return DataScope.EVERYWHERE;
        }
        Set<Long> stations = new HashSet<>();
        Set<Long> below = new HashSet<>();
        Deque<UnitSummary> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            UnitSummary unit = open.pop();
            if (unit.kind() == UnitKind.POLICE_STATION) {
                stations.add(unit.id());
            } else {
                below.add(unit.id());
                children.getOrDefault(unit.id(), List.of()).forEach(child -> open.push(units.get(child)));
            }
        }
        return new DataScope(false, stations, below);
    }

    private static DataScope union(DataScope one, DataScope other) {
        if (one.everywhere() || other.everywhere()) {
            return DataScope.EVERYWHERE;
        }
        Set<Long> stations = new HashSet<>(one.stations());
        stations.addAll(other.stations());
        Set<Long> units = new HashSet<>(one.units());
        units.addAll(other.units());
        return new DataScope(false, stations, units);
    }

    static AccessSnapshot of(long version, List<UnitSummary> all, Map<Role, Set<String>> permissions, Set<Role> asking) {
        Map<Long, UnitSummary> units = new HashMap<>();
        Map<Long, List<Long>> children = new HashMap<>();
        all.forEach(unit -> units.put(unit.id(), unit));
        all.forEach(unit -> {
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), any -> new java.util.ArrayList<>()).add(unit.id());
            }
        });
        return new AccessSnapshot(version, units, children, permissions, asking);
    }
}
