package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonHistory;
import org.jinlei.platform.data.Row;

/** Needs of a person and what came of them, for those who reach them. */
@ApplicationScoped
class NeedHistory implements PersonHistory {

    private static final String EVENTS = "select e.at, e.sentence, e.detail, e.need from ("
            + "select n.noticed_at as at, 'history.need' as sentence, n.kind as detail, n.id as need from welfare_need n where n.id in (:ids) "
            + "union all select cast(n.ended_on as datetime(6)), 'history.needEnded', n.status, n.id from welfare_need n where n.id in (:ids) and n.ended_on is not null"
            + ") e where e.at < :before order by e.at desc";

    @Inject
    private EntityManager em;

    @Inject
    private NeedRegister register;

    @Override
    @SuppressWarnings("unchecked")
    public List<PersonEvent> of(Set<Long> persons, LocalDateTime before, int most) {
        List<Long> ids = register.readable(persons);
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object[]> found = em.createNativeQuery(EVENTS).setParameter("ids", ids).setParameter("before", before).setMaxResults(most).getResultList();
        return found.stream().map(Row::of).map(row -> new PersonEvent(row.dateTime(0), "welfare", row.text(1), row.text(1).equals("history.need")
                ? row.constant(2, NeedKind.class) : row.constant(2, NeedStatus.class), "/welfare/needs/view?id=" + row.number(3))).toList();
    }
}
