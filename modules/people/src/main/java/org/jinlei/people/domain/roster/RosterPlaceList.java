package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.people.domain.roster.RosterPlaces.Place;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;

/** The schools and villages of the organisation tree as rosters name them. */
@ApplicationScoped
class RosterPlaceList {

    @Inject
    private OrganisationDirectory organisation;

    RosterPlaces places() {
        return new RosterPlaces(of(UnitKind.SCHOOL), of(UnitKind.VILLAGE));
    }

    private List<Place> of(UnitKind kind) {
        return organisation.all(kind).stream().map(unit -> new Place(unit.id(), unit.name())).toList();
    }

    /** Which police station has jurisdiction over a village. */
    Map<Long, Long> stations() {
        Map<Long, Long> stations = new HashMap<>();
        organisation.all(UnitKind.VILLAGE).forEach(unit -> stations.put(unit.id(), unit.station()));
        return stations;
    }
}
