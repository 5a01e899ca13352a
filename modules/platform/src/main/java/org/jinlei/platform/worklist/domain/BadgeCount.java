package org.jinlei.platform.worklist.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.Row;

/**
 * How many tasks the caller has, for the mark in the top bar. Every page asks, and the answer says nothing of any record, so it is no use case
 * and no line of the audit trail; looking at the tasks is.
 */
@ApplicationScoped
public class BadgeCount {

    private static final int MOST = 99;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private TaskReach reach;

    @Inject
    private Clock clock;

    /** The caller's open tasks, up to 99, and whether any is late. */
    @Transactional
    public Badge badge() {
        List<String> branches = reach.mine();
        String sql = branches.stream().map(branch -> "(select t.id, t.due_at from platform_task t where t.done_at is null and " + branch
                + " order by t.due_at, t.id limit " + (MOST + 1) + ")").collect(Collectors.joining(" union ", "select count(*), min(c.due_at) from (", ") c"));
        Object[] found = (Object[]) em.createNativeQuery(sql).setParameter("me", access.userId()).getSingleResult();
        int count = ((Number) found[0]).intValue();
        LocalDateTime first = Row.of(new Object[] {0, found[1]}).dateTime(1);
        return new Badge(Math.min(count, MOST), count > MOST, first != null && LocalDateTime.now(clock).isAfter(first));
    }
}
