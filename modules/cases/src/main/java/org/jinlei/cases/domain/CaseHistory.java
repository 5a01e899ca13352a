package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.DispositionKind;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonHistory;
import org.jinlei.platform.data.Row;

/** What happened with a person in the case files that the caller reads. */
@ApplicationScoped
class CaseHistory implements PersonHistory {

    private static final String HIS = " join cases_participant p on p.id = x.participant_id where p.person_id in (:persons) and p.file_id in (:files)";
    private static final String PLACED = " union all select cast(x.%1$s as datetime(6)), '%2$s', null, x.file_id from cases_placement x "
            + "join cases_corrective_task t on t.id = x.task_id where t.person_id in (:persons) and x.file_id in (:files) and x.%1$s is not null";
    private static final String EVENTS = "select e.at, e.sentence, e.detail, e.file_id from ("
            + "select p.added_at as at, 'history.joined' as sentence, p.role as detail, p.file_id from cases_participant p where p.person_id in (:persons) and p.file_id in (:files) "
            + "union all select x.arrived_at, 'history.questioned', null, p.file_id from cases_questioning x" + HIS
            + " union all select x.found_at, 'history.behaviour', x.code, p.file_id from cases_behaviour_finding x" + HIS
            + " union all select x.decided_at, 'history.disposition', x.kind, p.file_id from cases_disposition x" + HIS + " and x.status = 'APPROVED' "
            + "union all select a.given_at, 'history.admonished', null, x.file_id from cases_admonition a join cases_corrective_task x on x.id = a.task_id" + HIS
            + PLACED.formatted("admitted_on", "history.placed") + PLACED.formatted("left_on", "history.left")
            + " union all select f.closed_at, 'history.closed', null, f.id from cases_file f where f.id in (:files) and f.closed_at is not null"
            + ") e where e.at < :before order by e.at desc";

    @Inject
    private EntityManager em;

    @Inject
    private CaseRegister register;

    @Override
    @SuppressWarnings("unchecked")
    public List<PersonEvent> of(Set<Long> persons, LocalDateTime before, int most) {
        List<Long> files = register.readable(persons);
        if (files.isEmpty()) {
            return List.of();
        }
        List<Object[]> found = em.createNativeQuery(EVENTS).setParameter("persons", persons).setParameter("files", files).setParameter("before", before)
                .setMaxResults(most).getResultList();
        return found.stream().map(Row::of).map(row -> new PersonEvent(row.dateTime(0), "cases", row.text(1), detail(row), "/cases/view?id=" + row.number(3))).toList();
    }

    private static Object detail(Row row) {
        return switch (row.text(1)) {
            case "history.joined" -> row.constant(2, ParticipantRole.class);
            case "history.behaviour" -> row.constant(2, BehaviourCode.class);
            case "history.disposition" -> row.constant(2, DispositionKind.class);
            default -> null;
        };
    }
}
