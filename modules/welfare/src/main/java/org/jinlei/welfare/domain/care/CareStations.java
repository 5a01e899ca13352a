package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.rules.NotThere;

/**
 * Whose stock and whose plans somebody works with: those of the stations of their scope, and of their own station also when their scope is a village of it,
 * because goods and plans lie at the station. Children are always reached by the scope alone.
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

    /** The station at which the caller works with the permission. */
    public long own(String permission) {
        long own = organisation.unit(access.caller().unit()).map(one -> one.station() == null ? one.id() : one.station()).orElseThrow(NotThere::new);
        if (!of(permission).covers(own, null)) {
            throw new NotThere();
        }
        return own;
    }
}
