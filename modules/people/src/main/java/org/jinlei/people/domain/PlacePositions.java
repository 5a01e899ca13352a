package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinlei.people.PlaceDirectory;
import org.jinlei.people.Position;

/** Positions of many places at once, and the child director of a village. */
@ApplicationScoped
public class PlacePositions {

    @Inject
    private EntityManager em;

    /** See {@link org.jinlei.people.PlaceDirectory#villages}. */
    public Map<Long, Position> villages(Collection<Long> units) {
        return units.isEmpty() ? Map.of() : em.createQuery("select v.unitId, v.position from Village v where v.unitId in :units and v.position.longitude is not null",
                Object[].class).setParameter("units", units).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Position) row[1]));
    }

    /** See {@link org.jinlei.people.PlaceDirectory#childDirector}. */
    public Optional<PlaceDirectory.ChildDirector> childDirector(long unit) {
        return Optional.ofNullable(em.find(Village.class, unit)).map(Village::facts).filter(one -> one.childDirector() != null)
                .map(one -> new PlaceDirectory.ChildDirector(one.childDirector(), one.directorPhone()));
    }
}
