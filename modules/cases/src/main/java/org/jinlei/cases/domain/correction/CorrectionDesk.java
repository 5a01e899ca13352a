package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CaseSealed;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingRequirement;
import org.jinlei.cases.domain.FileWorkers;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.cases.domain.outcome.CorrectiveEducationDue;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.drafts.Drafts;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/**
 * Where a corrective-education task is fetched from: by the scope of the measures, which a community officer holds for the own villages
 * without reaching the case, and by assignment to the case. Opens tasks when the law asks for them and seals them with their case.
 */
@ApplicationScoped
class CorrectionDesk implements ClosingRequirement {

    /** A meeting lasts at most so many minutes. */
    private static final int LONGEST_MEETING = 24 * 60;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CaseDesk cases;

    @Inject
    private AuditTrail audit;

    @Inject
    private Drafts drafts;

    @Inject
    private Clock clock;

    CorrectiveTask visible(long taskId) {
        CorrectiveTask task = sees(taskId) ? em.find(CorrectiveTask.class, taskId) : null;
        if (task == null) {
            throw new NotThere();
        }
        audit.concerns("CorrectiveTask", taskId);
        return task;
    }

    /** Whether the caller reaches a task; lists of choices leave out what they do not. */
    boolean sees(long taskId) {
        return !em.createNativeQuery("select t.id from cases_corrective_task t where t.id = :id and t.sealed = 0 and ("
                + within(access.scope(CasesPermissions.MEASURES)) + " or " + FileWorkers.worked("t.file_id") + ")")
                .setParameter("id", taskId).setParameter("me", access.userId()).getResultList().isEmpty();
    }

    /** The scope as a condition on the task; ids are numbers of the tree. */
    static String within(DataScope scope) {
        return scope.everywhere() ? "1 = 1" : "t.station_id in (" + joined(scope.stations()) + ") or t.unit_id in (" + joined(scope.units()) + ")";
    }

    /** A task that is still open, for an officer who works on its case. */
    CorrectiveTask worked(long taskId) {
        CorrectiveTask task = visible(taskId);
        task.requireOpen();
        cases.work(task.fileId());
        return task;
    }

    /** The measures of a task with what was carried out of them. */
    List<MeasureFacts> measures(long taskId, LocalDate today) {
        Map<Long, List<MeasureRecordFacts>> records = em.createQuery("select r from MeasureRecord r where r.measureId in "
                + "(select m.id from CorrectiveMeasure m where m.taskId = :task) order by r.doneOn, r.id", MeasureRecord.class)
                .setParameter("task", taskId).getResultStream().map(MeasureRecord::facts).collect(Collectors.groupingBy(MeasureRecordFacts::measureId));
        Map<Long, List<BreachFacts>> breaches = em.createQuery("select b from MeasureBreach b where b.measureId in "
                + "(select m.id from CorrectiveMeasure m where m.taskId = :task) order by b.onDay, b.id", MeasureBreach.class)
                .setParameter("task", taskId).getResultStream().map(MeasureBreach::facts).collect(Collectors.groupingBy(BreachFacts::measureId));
        return em.createQuery("select m from CorrectiveMeasure m where m.taskId = :task order by m.id", CorrectiveMeasure.class)
                .setParameter("task", taskId).getResultStream().map(measure -> measure.facts(new MeasureHistory(records.getOrDefault(measure.id(), List.of()),
                        breaches.getOrDefault(measure.id(), List.of())), today)).toList();
    }

    MentoringPlan planOf(long taskId) {
        return plan(taskId).orElseThrow(NotThere::new);
    }

    Optional<MentoringPlan> plan(long taskId) {
        return em.createQuery("select p from MentoringPlan p where p.taskId = :task", MentoringPlan.class).setParameter("task", taskId)
                .getResultStream().findFirst();
    }

    /** The meetings of a task's plan in their order. */
    List<ContactFacts> contacts(long taskId) {
        return em.createQuery("select c from MentoringContact c where c.planId in (select p.id from MentoringPlan p where p.taskId = :task) "
                + "order by coalesce(c.plannedOn, cast(c.doneAt as date)), c.id", MentoringContact.class).setParameter("task", taskId).getResultStream()
                .map(MentoringContact::facts).toList();
    }

    /** A meeting of a plan that runs. */
    MentoringContact contact(long taskId, long contactId) {
        MentoringPlan plan = planOf(taskId);
        plan.requireRunning();
        return em.createQuery("select c from MentoringContact c where c.id = :id and c.planId = :plan", MentoringContact.class)
                .setParameter("id", contactId).setParameter("plan", plan.id()).getResultStream().findFirst().orElseThrow(NotThere::new);
    }

    /** Writes down what a meeting was; {@code sitting} names the sitting of several children, or is null. */
    void write(CorrectiveTask task, MentoringContact contact, MeetingNote note, String sitting) {
        LocalDateTime now = LocalDateTime.now(clock);
        if (note.at().isAfter(now) || note.at().toLocalDate().isBefore(planOf(task.id()).facts().startsOn()) || note.minutes() < 1 || note.minutes() > LONGEST_MEETING) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        contact.done(note.topic(), note.minutes(), note.mood(), note.nextStep(), access.userId(), note.at());
        contact.said(note.ownWords(), sitting);
        em.persist(contact);
        cases.remember(task.fileId(), TimelineKind.MENTORING_CONTACT, note.at().toLocalDate());
    }

    Optional<VolunteerMembership> membership(long taskId) {
        return em.createQuery("select v from VolunteerMembership v where v.planId in (select p.id from MentoringPlan p where p.taskId = :task)",
                VolunteerMembership.class).setParameter("task", taskId).getResultStream().findFirst();
    }

    List<AdmonitionFacts> admonitions(long taskId) {
        return em.createQuery("select a from Admonition a where a.taskId = :task order by a.id", Admonition.class).setParameter("task", taskId)
                .getResultStream().map(Admonition::facts).toList();
    }

    /** Whether specialised education is applied for or goes on. */
    boolean isPlaced(long taskId) {
        return count("select count(*) from cases_placement where open_task_id = :id", taskId) > 0;
    }

    long count(String query, long id) {
        return ((Number) em.createNativeQuery(query).setParameter("id", id).getSingleResult()).longValue();
    }

    void open(@Observes CorrectiveEducationDue due) {
        em.persist(new CorrectiveTask(due, LocalDateTime.now(clock)));
        cases.settle(due.fileId());
    }

    void sealWith(@Observes CaseSealed sealed) {
        em.createQuery("select t from CorrectiveTask t where t.fileId = :file", CorrectiveTask.class).setParameter("file", sealed.file().value())
                .getResultList().forEach(task -> {
                    task.seal();
                    drafts.forget("CorrectiveTask", task.id());
                });
    }

    @Override
    public List<String> missing(CaseFacts file, ClosingReason reason) {
        return count("select count(*) from cases_corrective_task where file_id = :id and status = 'OPEN'", file.id()) > 0
                ? List.of("correctiveTask") : List.of();
    }

    private static String joined(Set<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
