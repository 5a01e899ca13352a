package org.jinlei.platform.access.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.junit.jupiter.api.Test;

class DataScopeTest {

    private final AccessSnapshot town = AccessSnapshot.of(1, List.of(
            new UnitSummary(1, "B", "bureau", UnitKind.COUNTY_BUREAU, null, null),
            new UnitSummary(2, "S1", "station", UnitKind.POLICE_STATION, 1L, 2L),
            new UnitSummary(3, "S2", "other station", UnitKind.POLICE_STATION, 1L, 3L),
            new UnitSummary(4, "V", "village", UnitKind.VILLAGE, 2L, 2L),
            new UnitSummary(5, "G", "grid", UnitKind.GRID, 4L, 2L)),
            Map.of(Role.MINORS_CASE_OFFICER, Set.of("cases.read"), Role.COMMUNITY_OFFICER, Set.of("people.read")), Set.of());

    @Test
    void theBureauReachesEverything() {
        assertTrue(town.scopeOf(1).everywhere());
    }

    @Test
    void aStationReachesItsRowsAndNoOther() {
        DataScope scope = town.scopeOf(2);
        assertTrue(scope.covers(2L, 4L));
        assertFalse(scope.covers(3L, null));
    }

    @Test
    void aVillageReachesItsGridsButNotItsStation() {
        DataScope scope = town.scopeOf(4);
        assertTrue(scope.covers(2L, 5L));
        assertFalse(scope.covers(2L, null));
        assertFalse(scope.covers(2L, 99L));
    }

    @Test
    void assignedOnlyHoldsThePermissionButReachesNothingByTheTree() {
        Map<String, DataScope> scopes = new HashMap<>();
        town.add(scopes, Role.MINORS_CASE_OFFICER, 2, Breadth.ASSIGNED_ONLY);
        assertEquals(Map.of("cases.read", DataScope.NOWHERE), scopes);
    }

    @Test
    void twoAssignmentsReachBothUnits() {
        Map<String, DataScope> scopes = new HashMap<>();
        town.add(scopes, Role.MINORS_CASE_OFFICER, 2, Breadth.UNIT_AND_BELOW);
        town.add(scopes, Role.MINORS_CASE_OFFICER, 3, Breadth.UNIT_AND_BELOW);
        assertEquals(Set.of(2L, 3L), scopes.get("cases.read").stations());
    }

    @Test
    void administratorsGoWithNoOtherRole() {
        for (Role administrator : Role.ADMINISTRATORS) {
            for (Role other : Role.values()) {
                assertEquals(administrator == other, administrator.goesWith(other), administrator + " and " + other);
            }
        }
        assertTrue(Role.CHIEF.goesWith(Role.MINORS_CASE_OFFICER));
    }
}
