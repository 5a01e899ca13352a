package org.jinlei.people.domain.roster;

import java.util.List;

/** The schools and villages that a roster may name. */
public final class RosterPlaces {

    /** A school or village of the organisation tree. */
    public record Place(long id, String name) {
    }

    /**
     * What a name in a roster means.
     *
     * @param found   the place, or null
     * @param nearest the only place one character away, or null
     */
    public record Match(Place found, Place nearest) {
    }

    private final PlaceNames schools;
    private final PlaceNames villages;

    public RosterPlaces(List<Place> schools, List<Place> villages) {
        this.schools = new PlaceNames(schools);
        this.villages = new PlaceNames(villages);
    }

    public Match school(String name) {
        return schools.match(name);
    }

    /** The school whose name stands in the titles of a sheet that has no column for it. */
    public Match schoolWithin(String titles) {
        return schools.within(titles);
    }

    public Match village(String name) {
        return villages.match(name);
    }
}
