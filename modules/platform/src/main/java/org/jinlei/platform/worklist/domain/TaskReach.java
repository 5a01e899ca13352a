package org.jinlei.platform.worklist.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.StandIns;

/** Which tasks are there for the caller, as conditions on {@code platform_task t} that may name {@code :me}. */
@ApplicationScoped
class TaskReach {

    @Inject
    private Access access;

    @Inject
    private StandIns standIns;

    /** The caller's own, those of whom they stand in for, and those that any holder of a permission may do. */
    List<String> mine() {
        List<String> branches = new ArrayList<>();
        branches.add("t.owner_id = :me" + permitted());
        Set<Long> acting = standIns.acting();
        String notOwn = " and (t.not_for is null or t.not_for not in (" + joined(acting) + "))";
        List<Long> absent = acting.stream().filter(user -> user != access.userId()).toList();
        if (!absent.isEmpty()) {
            branches.add("t.owner_id in (" + joined(absent) + ") and t.kind <> '" + FreeTask.KIND + "'" + notOwn + permitted());
        }
        Map<DataScope, Set<String>> held = new LinkedHashMap<>();
        access.caller().scopes().forEach((permission, scope) -> {
            if (!scope.isNowhere()) {
                held.computeIfAbsent(scope, any -> new TreeSet<>()).add(permission);
            }
        });
        held.forEach((scope, permissions) -> branches.add("t.owner_id is null" + notOwn + " and t.permission in (" + quoted(permissions) + ") and " + within(scope)));
        return branches;
    }

    /** The tasks of the caller's people: those of their station in the modules whose records the caller may read, and free ones. */
    String led() {
        String modules = access.caller().scopes().keySet().stream().filter(key -> key.endsWith(".read")).sorted()
                .map(key -> "t.kind like '" + key.replaceAll("[^A-Za-z.]", "").replace(".read", ".%") + "' or ").collect(Collectors.joining());
        return "t.owner_id is not null and " + within(access.scope(PlatformPermissions.TEAM)) + " and (" + modules + "t.kind = '" + FreeTask.KIND + "')";
    }

    private String permitted() {
        return " and t.permission in (" + quoted(access.caller().scopes().keySet()) + ")";
    }

    private static String within(DataScope scope) {
        if (scope.everywhere()) {
            return "1 = 1";
        }
        return "(t.station_id in (" + joined(scope.stations()) + ") or t.unit_id in (" + joined(scope.units()) + "))";
    }

    private static String joined(Collection<Long> ids) {
        return ids.isEmpty() ? "-1" : new TreeSet<>(ids).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Keys of permissions are constants of the program. */
    private static String quoted(Collection<String> permissions) {
        return permissions.isEmpty() ? "''" : permissions.stream().sorted().map(key -> "'" + key.replaceAll("[^A-Za-z.]", "") + "'").collect(Collectors.joining(","));
    }
}
