package org.jinlei.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.jinlei.people.domain.PlacePositions;

/** Where villages lie, for the pictures of other modules. Places are no personal data. */
@ApplicationScoped
public class PlaceDirectory {

    @Inject
    private PlacePositions positions;

    /** Positions of villages by the number of their unit; those without one are left out. */
    public Map<Long, Position> villages(Collection<Long> units) {
        return positions.villages(units);
    }
}
