package org.jinlei.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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

    /** Who is the child director (儿童主任) of a village, with the phone number; empty where nobody was written down. */
    public Optional<ChildDirector> childDirector(long unit) {
        return positions.childDirector(unit);
    }

    /**
     * The child director of a village.
     *
     * @param phone phone number, or null
     */
    public record ChildDirector(String name, String phone) {
    }
}
