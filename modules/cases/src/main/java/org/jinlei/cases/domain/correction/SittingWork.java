package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Several children in one sitting: siblings, or those who did something together. One entry writes a meeting into the plan of each, all or
 * none; each child's mood and words stand in its own plan only, and no plan names the others.
 */
@ApplicationScoped
@Transactional
public class SittingWork {

    /** Children offered beside the one of the page. */
    private static final int MOST = 20;

    private static final String OTHERS = "select t.id, t.person_id, t.file_id, p.mentor, (select min(c.planned_on) from cases_mentoring_contact c "
            + "where c.plan_id = p.id and c.done_at is null and c.missed_reason is null) from cases_corrective_task t join cases_mentoring_plan p on p.task_id = t.id "
            + "and p.completed_at is null where t.sealed = 0 and t.id <> :task and (t.file_id = :file or p.mentor = :mentor or t.person_id in (:siblings)) order by t.id limit 200";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private Clock clock;

    /** The child of the task first, then others with a running plan whom the caller may write about: siblings, co-actors, further ones of the mentor. */
    @UseCase(CasesPermissions.MEASURES)
    public List<SittingChild> children(long taskId) {
        TaskFacts task = desk.visible(taskId).facts();
        PlanFacts plan = desk.planOf(taskId).facts();
        Set<Long> siblings = siblings(task.personId());
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery(OTHERS).setParameter("task", taskId).setParameter("file", task.fileId()).setParameter("mentor", plan.mentor())
                .setParameter("siblings", siblings.isEmpty() ? Set.of(0L) : siblings).getResultList();
        List<Row> rows = found.stream().map(Row::of).filter(row -> desk.sees(row.id())).toList();
        Set<Long> persons = rows.stream().map(row -> row.number(1)).collect(Collectors.toSet());
        persons.add(task.personId());
        Map<Long, PersonSummary> names = people.known(persons);
        List<SittingChild> children = new ArrayList<>(rows.stream().map(row -> new SittingChild(row.id(), name(names, row.number(1)),
                siblings.contains(row.number(1)) ? SittingChild.Tie.SIBLING : row.number(2) == task.fileId() ? SittingChild.Tie.CO_ACTOR : SittingChild.Tie.SAME_MENTOR,
                row.date(4))).sorted(Comparator.comparing(SittingChild::tie)).limit(MOST).toList());
        LocalDate next = desk.contacts(taskId).stream().filter(ContactFacts::isOpen).map(ContactFacts::plannedOn).min(Comparator.naturalOrder()).orElse(null);
        children.add(0, new SittingChild(taskId, name(names, task.personId()), SittingChild.Tie.ITSELF, next));
        return children;
    }

    /** Writes the sitting into the plan of each child: into the planned meeting that it most likely was, else beyond the plan. */
    @UseCase(CasesPermissions.MEASURES)
    public void sit(List<SittingVoice> voices, MeetingNote common) {
        Set<Long> different = voices.stream().map(SittingVoice::taskId).collect(Collectors.toSet());
        if (different.size() < 2 || different.size() != voices.size()) {
            throw new BrokenRule(MentoringRule.SITTING_IS_OF_SEVERAL_CHILDREN);
        }
        String sitting = UUID.randomUUID().toString();
        voices.forEach(voice -> {
            CorrectiveTask task = desk.visible(voice.taskId());
            MentoringPlan plan = desk.planOf(voice.taskId());
            plan.requireRunning();
            List<ContactFacts> open = desk.contacts(voice.taskId()).stream().filter(ContactFacts::isOpen).toList();
            Optional<LocalDate> meant = plan.facts().rhythm().meant(open.stream().map(ContactFacts::plannedOn).toList(), common.at().toLocalDate());
            MentoringContact contact = meant.flatMap(day -> open.stream().filter(one -> one.plannedOn().equals(day)).findFirst())
                    .map(one -> desk.contact(voice.taskId(), one.id())).orElseGet(() -> new MentoringContact(plan.id(), null));
            desk.write(task, contact, new MeetingNote(common.topic(), common.minutes(), voice.mood(), voice.ownWords(), common.nextStep(), common.at()), sitting);
        });
    }

    /** Children who have a guardian in common with a child today. */
    private Set<Long> siblings(long personId) {
        LocalDate today = LocalDate.now(clock);
        Set<Long> siblings = new HashSet<>();
        people.guardiansOf(personId, today).forEach(one -> siblings.addAll(people.wardsOf(one.guardian().id(), today)));
        siblings.remove(personId);
        return siblings;
    }

    private static String name(Map<Long, PersonSummary> names, long person) {
        return names.containsKey(person) ? names.get(person).name() : "";
    }
}
