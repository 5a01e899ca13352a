package org.jinlei.platform.worklist.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotAllDone;
import org.jinlei.platform.rules.SeveralDone;

/** Several tasks of a colleague given on at once, for instance when somebody falls ill. */
@ApplicationScoped
@Transactional
public class SeveralTasksWork {

    @Inject
    private EntityManager em;

    @Inject
    private TaskGivingWork giving;

    @Inject
    private TaskReach reach;

    @Inject
    private UserDirectory users;

    @Inject
    private AuditTrail audit;

    /**
     * Gives all these tasks to one colleague.
     *
     * @throws NotAllDone when one of them refuses
     */
    @UseCase(PlatformPermissions.TEAM)
    public void give(List<Long> tasks, long from, long to, String reason) {
        audit.concerns("Task", tasks);
        SeveralDone.all(tasks, task -> giving.give(task, from, to, reason));
    }

    /** Colleagues who may do any of the tasks of one of the caller's people, by name; whether one may do a certain task turns out when it is given. */
    @UseCase(PlatformPermissions.TEAM)
    public List<UserSummary> colleagues(long user) {
        @SuppressWarnings("unchecked")
        List<Object[]> asked = em.createNativeQuery("select distinct t.permission, t.station_id from platform_task t where t.owner_id = :user and t.done_at is null and "
                + reach.led()).setParameter("user", user).getResultList();
        Map<Long, UserSummary> found = new TreeMap<>();
        asked.forEach(pair -> users.holding((String) pair[0], ((Number) pair[1]).longValue()).forEach(colleague -> found.put(colleague.id(), colleague)));
        found.remove(user);
        audit.concerns("User", user);
        return found.values().stream().sorted(Comparator.comparing(UserSummary::name)).toList();
    }
}
