package org.jinlei.cases.domain.misconduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonHistory;
import org.jinlei.platform.data.Row;

/** Interventions about misconduct of a person, for those who reach them. */
@ApplicationScoped
class InterventionHistory implements PersonHistory {

    private static final String EVENTS = "select e.at, e.sentence, e.detail, e.intervention from ("
            + "select i.found_at as at, 'history.misconduct' as sentence, i.code as detail, i.id as intervention from cases_intervention i where i.id in (:ids) "
            + "union all select s.done_at, 'history.intervened', s.kind, s.intervention_id from cases_intervention_step s where s.intervention_id in (:ids)"
            + ") e where e.at < :before order by e.at desc";

    @Inject
    private EntityManager em;

    @Inject
    private InterventionRegister register;

    @Override
    @SuppressWarnings("unchecked")
    public List<PersonEvent> of(Set<Long> persons, LocalDateTime before, int most) {
        List<Long> ids = register.readable(persons);
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object[]> found = em.createNativeQuery(EVENTS).setParameter("ids", ids).setParameter("before", before).setMaxResults(most).getResultList();
        return found.stream().map(Row::of).map(row -> new PersonEvent(row.dateTime(0), "cases", row.text(1), row.text(1).equals("history.misconduct")
                ? row.constant(2, BehaviourCode.class) : row.constant(2, InterventionStep.class), "/cases/interventions/view?id=" + row.number(3))).toList();
    }
}
