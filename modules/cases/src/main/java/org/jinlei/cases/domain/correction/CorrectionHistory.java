package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonHistory;
import org.jinlei.platform.data.Row;

/** Corrective education and mentoring of a person, for those who reach the task. */
@ApplicationScoped
class CorrectionHistory implements PersonHistory {

    private static final String CONTACT = " from cases_mentoring_contact c join cases_mentoring_plan p on p.id = c.plan_id where p.task_id in (:tasks) and ";
    private static final String EVENTS = "select e.at, e.sentence, e.detail, e.task_id from ("
            + "select t.opened_at as at, 'history.task' as sentence, null as detail, t.id as task_id from cases_corrective_task t where t.id in (:tasks) "
            + "union all select t.closed_at, 'history.taskClosed', null, t.id from cases_corrective_task t where t.id in (:tasks) and t.closed_at is not null "
            + "union all select cast(m.starts_on as datetime(6)), 'history.measure', m.kind, m.task_id from cases_corrective_measure m where m.task_id in (:tasks) "
            + "union all select r.recorded_at, 'history.measureRecord', m.kind, m.task_id from cases_measure_record r join cases_corrective_measure m on m.id = r.measure_id "
            + "where m.task_id in (:tasks) "
            + "union all select c.done_at, 'history.contact', c.mood, p.task_id" + CONTACT + "c.done_at is not null "
            + "union all select cast(c.planned_on as datetime(6)), 'history.contactMissed', null, p.task_id" + CONTACT + "c.missed_reason is not null and c.planned_on is not null"
            + ") e where e.at < :before order by e.at desc";

    @Inject
    private EntityManager em;

    @Inject
    private CorrectionWork work;

    @Override
    @SuppressWarnings("unchecked")
    public List<PersonEvent> of(Set<Long> persons, LocalDateTime before, int most) {
        List<Long> tasks = work.readable(persons);
        if (tasks.isEmpty()) {
            return List.of();
        }
        List<Object[]> found = em.createNativeQuery(EVENTS).setParameter("tasks", tasks).setParameter("before", before).setMaxResults(most).getResultList();
        return found.stream().map(Row::of).map(row -> new PersonEvent(row.dateTime(0), "cases", row.text(1), detail(row), "/cases/tasks/view?id=" + row.number(3))).toList();
    }

    private static Object detail(Row row) {
        return switch (row.text(1)) {
            case "history.measure", "history.measureRecord" -> row.constant(2, MeasureKind.class);
            case "history.contact" -> row.text(2) == null ? null : row.constant(2, Mood.class);
            default -> null;
        };
    }
}
