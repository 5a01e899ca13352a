package org.jinlei.platform.worklist.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.time.LimitState;

/**
 * What is to be done by whom. A task is there for its owner, for who stands in for them, and, where it has no owner, for whoever holds its
 * permission over the record's station or village; always only for holders of that permission. Those who lead see the tasks of their
 * station's people besides.
 */
@ApplicationScoped
@Transactional
public class WorklistDesk {

    /** More than this nobody works through; the page says that there are more. */
    public static final int MOST = 300;

    /** So many of one kind come before others of it: hundreds of one kind without a date, as after a roster, do not hide what else is to be done. */
    private static final int FIRST_OF_A_KIND = 60;

    /** Among so many of each part of the caller's reach the first are chosen. */
    private static final int LOOKED_AT = 1000;

    private static final String SHOWN = "t.id, t.kind, t.label, t.link, t.owner_id, t.due_at, t.amber_at, t.opened_at, t.subject_kind";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private TaskReach reach;

    @Inject
    private TaskGivingWork giving;

    @Inject
    private AuditTrail audit;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    /** The caller's tasks, the most urgent first. */
    @UseCase(Permission.LOGGED_IN)
    public List<TaskRow> mine() {
        return rows(reach.mine());
    }

    /** What stayed late with the caller's people: for those who lead. */
    @UseCase(PlatformPermissions.TEAM)
    public List<TaskRow> escalated() {
        return rows(List.of("t.escalated_at is not null and t.owner_id <> :me and " + reach.led()));
    }

    /** Who of the caller's people has how much to do, the most late first. */
    @UseCase(PlatformPermissions.TEAM)
    public List<TeamRow> team() {
        LocalDateTime now = now();
        Query query = bound("select t.owner_id, count(*), sum(t.due_at < :now), sum(t.due_at >= :now and t.due_at < :tomorrow), min(t.due_at) from platform_task t "
                + "where t.done_at is null and " + reach.led()
                + " group by t.owner_id order by 3 desc, 2 desc, 1 limit " + MOST).setParameter("now", now)
                .setParameter("tomorrow", now.toLocalDate().plusDays(1).atStartOfDay());
        List<Object[]> found = list(query);
        Map<Long, UserSummary> people = users.byIds(found.stream().map(row -> ((Number) row[0]).longValue()).toList());
        return found.stream().map(row -> {
            long user = ((Number) row[0]).longValue();
            LocalDateTime first = Row.of(new Object[] {0, row[4]}).dateTime(1);
            return new TeamRow(user, people.containsKey(user) ? people.get(user).name() : "", ((Number) row[1]).intValue(), ((Number) row[2]).intValue(),
                    ((Number) row[3]).intValue(), Task.WITHOUT_DATE.equals(first) ? null : first);
        }).toList();
    }

    /** The tasks of one of the caller's people. */
    @UseCase(PlatformPermissions.TEAM)
    public List<TaskRow> of(long user) {
        if (users.user(user).isEmpty()) {
            throw new NotThere();
        }
        audit.concerns("User", user);
        return rows(List.of("t.owner_id = " + user + " and " + reach.led()));
    }

    private List<TaskRow> rows(List<String> branches) {
        LocalDateTime now = now();
        String sql = branches.stream().map(branch -> "(select " + SHOWN + " from platform_task t where t.done_at is null and " + branch
                + " order by t.due_at, t.id limit " + LOOKED_AT + ")").collect(Collectors.joining(" union ", "select c.*, row_number() over (partition by c.kind order by c.due_at, c.id) "
                        + "as place from (", ") c order by place > " + FIRST_OF_A_KIND + ", c.due_at, c.id limit " + (MOST + 1)));
        List<Row> found = list(bound(sql)).stream().map(Row::of).sorted(Comparator.<Row, LocalDateTime>comparing(row -> row.dateTime(5)).thenComparing(Row::id)).toList();
        Set<Long> owners = new HashSet<>();
        found.forEach(row -> owners.add(row.number(4)));
        owners.remove(null);
        Map<Long, UserSummary> people = users.byIds(owners);
        return found.stream().map(row -> {
            LocalDateTime due = Task.WITHOUT_DATE.equals(row.dateTime(5)) ? null : row.dateTime(5);
            Long owner = row.number(4);
            return new TaskRow(row.id(), row.text(1), row.text(2), row.text(3), owner == null || !people.containsKey(owner) ? "" : people.get(owner).name(),
                    owner != null && owner == access.userId(), due, row.dateTime(6), row.dateTime(7), TaskState.of(due, now), mark(due, row.dateTime(6), now),
                    owner != null && giving.mayBeGiven(row.text(8), row.text(1)));
        }).toList();
    }

    private static LimitState mark(LocalDateTime due, LocalDateTime amber, LocalDateTime now) {
        return due == null ? null : LimitState.at(now, due, amber, null);
    }

    private Query bound(String sql) {
        Query query = em.createNativeQuery(sql);
        return sql.contains(":me") ? query.setParameter("me", access.userId()) : query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> list(Query query) {
        return query.getResultList();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
