package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonHistory;
import org.jinlei.platform.data.Row;

/** When a person was missing and was found, for those who reach the search. */
@ApplicationScoped
class SearchHistory implements PersonHistory {

    private static final String EVENTS = "select e.at, e.sentence, e.search_id from ("
            + "select s.reported_at as at, 'history.missing' as sentence, s.id as search_id from cases_search s where s.id in (:searches) "
            + "union all select c.found_at, 'history.found', c.search_id from cases_search_child c where c.search_id in (:searches) and c.person_id in (:persons) "
            + "and c.found_at is not null) e where e.at < :before order by e.at desc";

    @Inject
    private EntityManager em;

    @Inject
    private SearchReading reading;

    @Override
    @SuppressWarnings("unchecked")
    public List<PersonEvent> of(Set<Long> persons, LocalDateTime before, int most) {
        List<Long> searches = reading.readable(persons);
        if (searches.isEmpty()) {
            return List.of();
        }
        List<Object[]> found = em.createNativeQuery(EVENTS).setParameter("searches", searches).setParameter("persons", persons).setParameter("before", before)
                .setMaxResults(most).getResultList();
        return found.stream().map(Row::of).map(row -> new PersonEvent(row.dateTime(0), "cases", row.text(1), null, "/cases/searches/board?id=" + row.number(2))).toList();
    }
}
