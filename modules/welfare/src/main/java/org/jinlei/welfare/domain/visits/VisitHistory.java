package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonHistory;
import org.jinlei.platform.data.Row;

/** When a child was visited, for those who read the visit. */
@ApplicationScoped
class VisitHistory implements PersonHistory {

    private static final String EVENTS = "select v.visited_at, v.child_seen, v.place, v.id from welfare_visit v where v.id in (:visits) and v.visited_at < :before "
            + "order by v.visited_at desc, v.id desc";

    @Inject
    private EntityManager em;

    @Inject
    private VisitRegister register;

    @Override
    @SuppressWarnings("unchecked")
    public List<PersonEvent> of(Set<Long> persons, LocalDateTime before, int most) {
        List<Long> visits = register.readable(persons);
        if (visits.isEmpty()) {
            return List.of();
        }
        List<Object[]> events = em.createNativeQuery(EVENTS).setParameter("visits", visits).setParameter("before", before).setMaxResults(most).getResultList();
        return events.stream().map(Row::of).map(row -> new PersonEvent(row.dateTime(0), "welfare", row.flag(1) ? "history.visited" : "history.notMet",
                row.constant(2, VisitPlace.class), "/welfare/visits/view?id=" + row.number(3))).toList();
    }
}
