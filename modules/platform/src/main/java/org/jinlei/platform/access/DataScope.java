package org.jinlei.platform.access;

import java.util.Set;

/**
 * Which rows a caller reaches with a permission by virtue of the organisation tree. Assignment to a record and temporary grants
 * add single records to it; they are joined in the query ({@code ListQuery#alsoVisible}).
 *
 * @param everywhere every row
 * @param stations   police stations whose rows are reached (compare with {@code station_id})
 * @param units      villages, grids, schools or departments whose rows are reached (compare with {@code unit_id})
 */
public record DataScope(boolean everywhere, Set<Long> stations, Set<Long> units) {

    public static final DataScope EVERYWHERE = new DataScope(true, Set.of(), Set.of());
    /** Nothing by the tree: only what is assigned or granted. */
    public static final DataScope NOWHERE = new DataScope(false, Set.of(), Set.of());

    public DataScope {
        stations = Set.copyOf(stations);
        units = Set.copyOf(units);
    }

    /** Whether a row of this station and unit is reached; either may be null. */
    public boolean covers(Long station, Long unit) {
        return everywhere || station != null && stations.contains(station) || unit != null && units.contains(unit);
    }

    public boolean isNowhere() {
        return !everywhere && stations.isEmpty() && units.isEmpty();
    }
}
