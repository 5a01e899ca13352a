package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Tasks of a search: given, received, reported back. The assignee sees the task and nothing else of the search. */
@ApplicationScoped
@Transactional
public class SearchTaskWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private UserDirectory users;

    @Inject
    private StandIns standIns;

    @Inject
    private SearchDesk desk;

    @Inject
    private SearchTimeline timeline;

    @Inject
    private Clock clock;

    /** Gives a task to a colleague of the station, who may take a team along. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public void give(long searchId, NewSearchTask what) {
        MissingChildSearch search = desk.running(searchId, CasesPermissions.SEARCH_WORK);
        long station = search.facts().stationId();
        if (colleagues(CasesPermissions.SEARCH_TASKS, station).stream().noneMatch(one -> one.id() == what.assignee())) {
            throw new BrokenRule(SearchRule.SEARCH_TASK_NEEDS_SOMEBODY_WHO_MAY);
        }
        boolean named = what.supervisor() != null
                && colleagues(CasesPermissions.SEARCH_WORK, station).stream().anyMatch(one -> one.id() == what.supervisor());
        if (users.has(what.assignee(), Role.AUXILIARY_OFFICER) ? !named : what.supervisor() != null && !named) {
            throw new BrokenRule(SearchRule.AUXILIARY_WORKS_UNDER_A_NAMED_OFFICER);
        }
        em.persist(new SearchTask(searchId, what, access.userId(), now()));
        timeline.add(searchId, entry(EntryKind.TASK_GIVEN, what.tile(), what.assignee(), what.body()));
        desk.settle(search);
    }

    /** Colleagues of the search's station to whom a task can be given. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public List<UserSummary> assignees(long searchId) {
        return colleagues(CasesPermissions.SEARCH_TASKS, desk.visible(searchId, CasesPermissions.SEARCH_WORK).facts().stationId());
    }

    /** Officers under whom an auxiliary can be sent out. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public List<UserSummary> supervisors(long searchId) {
        return colleagues(CasesPermissions.SEARCH_WORK, desk.visible(searchId, CasesPermissions.SEARCH_WORK).facts().stationId());
    }

    /** The caller's own task, or one of a search whose board the caller reads. */
    @UseCase(CasesPermissions.SEARCH_TASKS)
    public SearchTaskSheet view(long taskId) {
        SearchTask task = em.find(SearchTask.class, taskId);
        if (task != null && !isOwn(task) && desk.reads(task.facts().searchId())) {
            audit.concerns("SearchTask", taskId);
            return new SearchTaskSheet(task.facts(), false);
        }
        return new SearchTaskSheet(own(taskId).facts(), true);
    }

    /** The assignee has received the task. */
    @UseCase(CasesPermissions.SEARCH_TASKS)
    public void receive(long taskId) {
        SearchTask task = own(taskId);
        task.receive(now());
        noted(task, EntryKind.TASK_RECEIVED, task.facts().body());
    }

    /** The assignee reports what came of the task. */
    @UseCase(CasesPermissions.SEARCH_TASKS)
    public void report(long taskId, String result) {
        SearchTask task = own(taskId);
        task.done(result, now());
        noted(task, EntryKind.TASK_DONE, result);
    }

    /** The task is no longer needed. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public void callOff(long searchId, long taskId) {
        desk.running(searchId, CasesPermissions.SEARCH_WORK);
        SearchTask task = em.find(SearchTask.class, taskId);
        if (task == null || task.facts().searchId() != searchId) {
            throw new NotThere();
        }
        task.callOff(now());
        noted(task, EntryKind.TASK_CALLED_OFF, task.facts().body());
    }

    /** A task of the caller, or of somebody for whom they stand in. */
    private SearchTask own(long taskId) {
        SearchTask task = em.find(SearchTask.class, taskId);
        if (task == null || !isOwn(task)) {
            throw new NotThere();
        }
        audit.concerns("SearchTask", taskId);
        if (task.facts().assignee() != access.userId()) {
            audit.actingFor(task.facts().assignee());
        }
        return task;
    }

    private boolean isOwn(SearchTask task) {
        return task.facts().status() != SearchTaskStatus.CALLED_OFF && standIns.actsFor(task.facts().assignee())
                && !em.find(MissingChildSearch.class, task.facts().searchId()).isSealed();
    }

    private void noted(SearchTask task, EntryKind kind, String text) {
        MissingChildSearch search = em.find(MissingChildSearch.class, task.facts().searchId());
        timeline.add(task.facts().searchId(), entry(kind, task.facts().tile(), task.facts().assignee(), text));
        desk.settle(search);
    }

    private NewEntry entry(EntryKind kind, SearchTile tile, long assignee, String text) {
        return NewEntry.of(kind).at(tile).saying(users.name(assignee) + "：" + text);
    }

    private List<UserSummary> colleagues(String permission, long station) {
        return users.holding(permission, station);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
