package org.jinlei.cases.domain.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonHistory;
import org.jinlei.platform.data.Row;

/** When a person was found in a sweep and what followed, for those who answer for the minors there. */
@ApplicationScoped
class SweepHistory implements PersonHistory {

    private static final String EVENTS = "select e.at, e.sentence, e.what, e.minor_id from ("
            + "select m.found_at as at, 'history.sweepFound' as sentence, (select f.fact from cases_found_fact f where f.minor_id = m.id order by f.id limit 1) as what, "
            + "m.id as minor_id from cases_found_minor m where m.id in (:minors) "
            + "union all select m.settled_at, 'history.sweepSettled', m.follow_up, m.id from cases_found_minor m where m.id in (:minors) and m.settled_at is not null"
            + ") e where e.at < :before order by e.at desc";

    @Inject
    private EntityManager em;

    @Inject
    private FoundMinors found;

    @Override
    @SuppressWarnings("unchecked")
    public List<PersonEvent> of(Set<Long> persons, LocalDateTime before, int most) {
        List<Long> minors = found.readable(persons);
        if (minors.isEmpty()) {
            return List.of();
        }
        List<Object[]> events = em.createNativeQuery(EVENTS).setParameter("minors", minors).setParameter("before", before).setMaxResults(most).getResultList();
        return events.stream().map(Row::of).map(row -> new PersonEvent(row.dateTime(0), "cases", row.text(1),
                row.text(1).equals("history.sweepFound") ? row.constant(2, RiskFact.class) : row.constant(2, FollowUp.class), "/cases/sweeps/minor?id=" + row.number(3)))
                .toList();
    }
}
