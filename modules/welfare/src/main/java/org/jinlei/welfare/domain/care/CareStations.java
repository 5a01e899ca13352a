package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.rules.NotThere;

/**
 * Whose stock and whose plans somebody works with: those of the stations of their scope, and of their own station also when their scope is a village of it,
 * because goods and plans lie at the station. Somebody named in a plan of visits, or who wrote something down, keeps it while they work for that station.
 * Other children are always reached by the scope alone.
 */
@ApplicationScoped
public class CareStations {

    @Inject
    private Access access;

    @Inject
    private OrganisationDirectory organisation;

    /** Stations of a permission. */
    public DataScope of(String permission) {
        DataScope scope = access.scope(permission);
        if (!access.may(permission) || scope.everywhere()) {
            return scope;
        }
        Set<Long> stations = new HashSet<>(scope.stations());
        scope.units().forEach(unit -> organisation.unit(unit).ifPresent(one -> stations.add(one.station() == null ? one.id() : one.station())));
        return new DataScope(false, stations, Set.of());
    }

    /** The same as a condition on a column; ids are numbers of the tree, never text of a user. */
    public String condition(String permission, String column) {
        DataScope own = of(permission);
        return own.everywhere() ? "1 = 1" : own.stations().isEmpty() ? "1 = 0"
                : column + " in (" + own.stations().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")) + ")";
    }

    /** The station at which the caller works with the permission. */
    public long own(String permission) {
        long own = organisation.unit(access.caller().unit()).map(one -> one.station() == null ? one.id() : one.station()).orElseThrow(NotThere::new);
        if (!of(permission).covers(own, null)) {
            throw new NotThere();
        }
        return own;
    }
}
