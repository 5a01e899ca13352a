package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonHistory;
import org.jinlei.people.RelationKind;
import org.jinlei.platform.data.Row;

/** What the register itself remembers of a person: the entry, the relations, and what was merged. The timeline has checked that the caller reads the person. */
@ApplicationScoped
class RegisterHistory implements PersonHistory {

    private static final String EVENTS = "select * from (select p.created_at as at, 'timeline.registered' as sentence, null as detail from people_person p "
            + "where p.id in (:persons) union all select r.created_at, 'timeline.relation', r.kind from people_relation r where r.person_id in (:persons) "
            + "union all select m.merged_at, 'timeline.merged', null from people_merge m where m.kept_id in (:persons) "
            + "union all select m.parted_at, 'timeline.parted', null from people_merge m where m.kept_id in (:persons) and m.parted_at is not null) e "
            + "where e.at < :before order by e.at desc";

    @Inject
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<PersonEvent> of(Set<Long> persons, LocalDateTime before, int most) {
        List<Object[]> found = em.createNativeQuery(EVENTS).setParameter("persons", persons).setParameter("before", before).setMaxResults(most).getResultList();
        return found.stream().map(Row::of).map(row -> new PersonEvent(row.dateTime(0), "people", row.text(1),
                row.text(2) == null ? null : row.constant(2, RelationKind.class), null)).toList();
    }
}
