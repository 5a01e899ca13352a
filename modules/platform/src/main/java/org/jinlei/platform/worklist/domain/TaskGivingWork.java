package org.jinlei.platform.worklist.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.TaskKeeper;

/**
 * Handing over of single tasks: who leads gives what an absent or overloaded colleague has to do to another who may do it. The receiver
 * works on the record until the task is done or given on; what the record itself says about its officer stays.
 */
@ApplicationScoped
@Transactional
public class TaskGivingWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskReach reach;

    @Inject
    private UserDirectory users;

    @Inject
    @Any
    private Instance<TaskKeeper> keepers;

    @Inject
    private Clock clock;

    /** A task of one of the caller's people that may be given on. */
    @UseCase(PlatformPermissions.TEAM)
    public GivenTask task(long taskId) {
        Task task = givable(taskId);
        return new GivenTask(task.id(), task.kind(), task.label(), users.name(task.ownerId()), task.ownerId(), task.dueAt(), candidates(task));
    }

    /** Gives a task to a colleague, who has it at once. */
    @UseCase(PlatformPermissions.TEAM)
    public void give(long taskId, long from, long to, String reason) {
        Task task = givable(taskId);
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(TaskRule.GIVING_NEEDS_A_REASON);
        }
        if (candidates(task).stream().noneMatch(colleague -> colleague.id() == to)) {
            throw new BrokenRule(TaskRule.RECEIVER_MAY_NOT_DO_THE_TASK);
        }
        int given = em.createNativeQuery("update platform_task set owner_id = :to, given_by = :by where id = :id and owner_id = :from and done_at is null")
                .setParameter("to", to).setParameter("by", access.userId()).setParameter("id", taskId).setParameter("from", from).executeUpdate();
        if (given == 0) {
            throw new ChangedMeanwhile(null);
        }
        em.refresh(task);
        em.persist(new TaskGiving(taskId, from, to, reason.strip(), access.userId(), LocalDateTime.now(clock)));
        audit.concerns("Task", taskId);
        audit.concerns("User", List.of(from, to));
        audit.because(reason);
        keeper(task).given(task.subjectId(), task.kind(), from, to);
    }

    private Task givable(long taskId) {
        boolean there = !em.createNativeQuery("select t.id from platform_task t where t.id = :id and t.done_at is null and " + reach.led(), Long.class)
                .setParameter("id", taskId).getResultList().isEmpty();
        if (!there) {
            throw new NotThere();
        }
        Task task = em.find(Task.class, taskId);
        if (!mayBeGiven(task.subjectKind(), task.kind())) {
            throw new BrokenRule(TaskRule.TASK_STAYS_WITH_ITS_OWNER);
        }
        return task;
    }

    /** Whether a module lets tasks of this kind be given on. */
    boolean mayBeGiven(String subjectKind, String taskKind) {
        return keepers.stream().anyMatch(keeper -> keeper.subjectKind().equals(subjectKind) && keeper.mayBeGiven(taskKind));
    }

    private TaskKeeper keeper(Task task) {
        return keepers.stream().filter(keeper -> keeper.subjectKind().equals(task.subjectKind())).findFirst().orElseThrow(NotThere::new);
    }

    /** Who holds the permission over the record's station and may do the task. */
    private List<UserSummary> candidates(Task task) {
        return users.holding(task.permission(), task.stationId()).stream()
                .filter(colleague -> colleague.id() != task.ownerId() && (task.notFor() == null || colleague.id() != task.notFor())).toList();
    }
}
