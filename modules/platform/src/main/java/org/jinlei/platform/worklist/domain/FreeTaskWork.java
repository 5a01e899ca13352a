package org.jinlei.platform.worklist.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.PlatformSettings;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.time.LimitTerms;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;

/**
 * Tasks without a record: everybody notes their own, who leads notes them for the team too. There for owner and giver, and for those who lead
 * the owner's station; on the worklist, in the badge and in the team's view like every other task.
 */
@ApplicationScoped
@Transactional
public class FreeTaskWork {

    private static final int MOST = 200;
    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59, 999_999_000);

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Worklist worklist;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** To whom the caller may give a task: themselves, and the people of the units they lead. */
    @UseCase(Permission.LOGGED_IN)
    public List<UserSummary> team() {
        DataScope scope = access.scope(PlatformPermissions.TEAM);
        List<Long> units = Stream.of(UnitKind.values()).flatMap(kind -> organisation.within(scope, kind).stream()).map(UnitSummary::id).toList();
        List<Long> ids = em.createQuery("select u.id from UserAccount u where u.enabled and (u.id = :me or u.unitId in :units) order by u.name, u.id", Long.class)
                .setParameter("me", access.userId()).setParameter("units", units.isEmpty() ? List.of(-1L) : units).setMaxResults(MOST).getResultList();
        Map<Long, UserSummary> found = users.byIds(ids);
        return ids.stream().map(found::get).toList();
    }

    /** What the caller noted or has to do: open ones first, then the latest done. */
    @UseCase(Permission.LOGGED_IN)
    public List<FreeTaskFacts> mine() {
        List<FreeTask> tasks = em.createQuery("select f from FreeTask f where f.ownerId = :me or f.giverId = :me order by case when f.doneAt is null then 0 else 1 end, "
                + "f.doneAt desc, f.dueOn, f.id", FreeTask.class).setParameter("me", access.userId()).setMaxResults(MOST).getResultList();
        audit.concerns("FreeTask", tasks.stream().map(FreeTask::id).toList());
        Set<Long> people = tasks.stream().flatMap(task -> Stream.of(task.ownerId(), task.giverId())).collect(Collectors.toSet());
        Map<Long, UserSummary> names = users.byIds(people);
        return tasks.stream().map(task -> task.facts(user -> names.containsKey(user) ? names.get(user).name() : "")).toList();
    }

    /** One task. */
    @UseCase(Permission.LOGGED_IN)
    public FreeTaskFacts view(long id) {
        return visible(id).facts(users::name);
    }

    /** Notes a task. */
    @UseCase(Permission.LOGGED_IN)
    public long note(NewFreeTask what) {
        FreeTask task = new FreeTask(what, access.userId(), now());
        giveTo(task, what.owner());
        em.persist(task);
        settle(task);
        audit.concerns("FreeTask", task.id());
        audit.concerns("User", what.owner());
        return task.id();
    }

    /** The owner did it. */
    @UseCase(Permission.LOGGED_IN)
    public void done(long id) {
        FreeTask task = own(id);
        task.done(now());
        settle(task);
    }

    /** The owner, or who gave it, found that it is not done. */
    @UseCase(Permission.LOGGED_IN)
    public void reopen(long id) {
        FreeTask task = visible(id);
        if (task.ownerId() != access.userId() && task.giverId() != access.userId()) {
            throw new NotThere();
        }
        task.reopen();
        settle(task);
    }

    /** The owner gives it back to who gave it, and says why. */
    @UseCase(Permission.LOGGED_IN)
    public void giveBack(long id, String reason) {
        FreeTask task = own(id);
        if (task.giverId() == access.userId()) {
            throw new BrokenRule(TaskRule.FREE_TASK_IS_GIVEN_WITHIN_THE_TEAM);
        }
        UserSummary giver = users.user(task.giverId()).orElseThrow(NotThere::new);
        task.giveBack(reason, station(giver), giver.unit());
        settle(task);
        audit.because(reason);
    }

    /** Who gave it gives it to somebody else. */
    @UseCase(Permission.LOGGED_IN)
    public void giveOn(long id, long owner) {
        FreeTask task = visible(id);
        if (task.giverId() != access.userId()) {
            throw new NotThere();
        }
        giveTo(task, owner);
        settle(task);
        audit.concerns("User", owner);
    }

    private void giveTo(FreeTask task, long owner) {
        UserSummary receiver = team().stream().filter(one -> one.id() == owner).findFirst()
                .orElseThrow(() -> new BrokenRule(TaskRule.FREE_TASK_IS_GIVEN_WITHIN_THE_TEAM));
        task.giveTo(owner, station(receiver), receiver.unit());
    }

    private long station(UserSummary user) {
        return organisation.unit(user.unit()).map(UnitSummary::station).orElse(0L);
    }

    private void settle(FreeTask task) {
        em.flush();
        Step step = Step.of(FreeTask.KIND, Permission.LOGGED_IN, task.ownerId(), "/platform/tasks/view?id=" + task.id());
        LocalDateTime due = task.dueOn() == null ? null : task.dueOn().atTime(LAST_OF_DAY);
        worklist.settle(new Subject("FreeTask", task.id(), task.title(), task.stationId(), task.unitId()),
                task.isDone() ? List.of() : List.of(due == null ? step : step.due(due, LimitTerms.amberAt(task.givenAt(), due, settings.number(PlatformSettings.AMBER, task.givenAt().toLocalDate())))));
    }

    private FreeTask own(long id) {
        FreeTask task = visible(id);
        if (task.ownerId() != access.userId()) {
            throw new NotThere();
        }
        return task;
    }

    private FreeTask visible(long id) {
        FreeTask task = em.createQuery("select f from FreeTask f where f.id = :id and (f.ownerId = :me or f.giverId = :me or :everywhere = true "
                + "or f.stationId in :stations or f.unitId in :units)", FreeTask.class).setParameter("id", id).setParameter("me", access.userId())
                .setParameter("everywhere", led().everywhere()).setParameter("stations", orNone(led().stations())).setParameter("units", orNone(led().units()))
                .getResultStream().findFirst().orElseThrow(NotThere::new);
        audit.concerns("FreeTask", id);
        return task;
    }

    private DataScope led() {
        return access.scope(PlatformPermissions.TEAM);
    }

    private static Set<Long> orNone(Set<Long> ids) {
        return ids.isEmpty() ? Set.of(-1L) : ids;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
