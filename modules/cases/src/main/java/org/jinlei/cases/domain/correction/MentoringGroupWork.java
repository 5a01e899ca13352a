package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.people.GuardianSummary;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** The group around the child: who accompanies the minor beside the mentor. */
@ApplicationScoped
@Transactional
public class MentoringGroupWork {

    @Inject
    private EntityManager em;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private PersonDirectory people;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    /** Everybody of the group, those who left included, by name. */
    @UseCase(CasesPermissions.MEASURES)
    public List<CompanionFacts> of(long taskId) {
        desk.visible(taskId);
        List<CompanionFacts> group = em.createQuery("select m from MentoringCompanion m where m.planId in (select p.id from MentoringPlan p where p.taskId = :task) "
                + "order by m.untilOn nulls first, m.role, m.id", MentoringCompanion.class).setParameter("task", taskId).getResultStream()
                .map(MentoringCompanion::facts).toList();
        Map<Long, PersonSummary> persons = people.known(group.stream().map(CompanionFacts::personId).filter(Objects::nonNull).toList());
        Map<Long, UserSummary> accounts = users.byIds(group.stream().map(CompanionFacts::userId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return group.stream().map(one -> one.named(name(one, persons, accounts))).toList();
    }

    private static String name(CompanionFacts one, Map<Long, PersonSummary> persons, Map<Long, UserSummary> accounts) {
        if (one.userId() != null && accounts.containsKey(one.userId())) {
            return accounts.get(one.userId()).name();
        }
        return one.personId() != null && persons.containsKey(one.personId()) ? persons.get(one.personId()).name() : one.name();
    }

    /** Colleagues and guardians who can be chosen. */
    @UseCase(CasesPermissions.WORK)
    public GroupChoice choices(long taskId) {
        TaskFacts task = desk.worked(taskId).facts();
        return new GroupChoice(users.holding(CasesPermissions.MEASURES, task.stationId()), guardians(task));
    }

    /** Somebody joins the group. */
    @UseCase(CasesPermissions.WORK)
    public void add(long taskId, NewCompanion who) {
        TaskFacts task = desk.worked(taskId).facts();
        MentoringPlan plan = desk.planOf(taskId);
        plan.requireRunning();
        boolean known = (who.userId() == null || users.user(who.userId()).isPresent())
                && (who.personId() == null || guardians(task).stream().anyMatch(one -> one.guardian().id() == who.personId()));
        if (!known) {
            throw new BrokenRule(MentoringRule.GROUP_MEMBER_IS_NAMED);
        }
        em.persist(new MentoringCompanion(plan.id(), who));
        cases.remember(task.fileId(), TimelineKind.MENTORING_GROUP_JOINED, who.role(), who.sinceOn());
    }

    /** Somebody leaves the group. */
    @UseCase(CasesPermissions.WORK)
    public void remove(long taskId, long companionId, LocalDate on) {
        TaskFacts task = desk.worked(taskId).facts();
        MentoringPlan plan = desk.planOf(taskId);
        MentoringCompanion companion = em.createQuery("select m from MentoringCompanion m where m.id = :id and m.planId = :plan", MentoringCompanion.class)
                .setParameter("id", companionId).setParameter("plan", plan.id()).getResultStream().findFirst().orElseThrow(NotThere::new);
        companion.leave(on);
        cases.remember(task.fileId(), TimelineKind.MENTORING_GROUP_LEFT, companion.facts().role(), on);
    }

    private List<GuardianSummary> guardians(TaskFacts task) {
        return people.guardiansOf(task.personId(), LocalDate.now(clock));
    }
}
