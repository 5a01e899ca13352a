package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDetails;
import org.jinlei.platform.access.UserRow;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SearchText;
import org.jinlei.platform.data.SortKey;
import org.jinlei.platform.rules.NotThere;

/** The accounts as the security administrator reads them. */
@ApplicationScoped
@Transactional
public class UserRegister {

    /** Columns by which accounts are sorted. */
    public enum Sort implements SortKey {
        USERNAME("u.username"),
        NAME("u.name");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public Class<?> type() {
            return String.class;
        }
    }

    @Inject
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * One page of accounts.
     *
     * @param text beginning of a log-in name or of a name, or null
     * @param role role held, or null
     * @param unit unit, or null
     */
    @UseCase(PlatformPermissions.USERS)
    public Page<UserRow> page(String text, Role role, Long unit, PageRequest<Sort> request) {
        LocalDateTime now = LocalDateTime.now(clock);
        ListQuery query = ListQuery.of("platform_user u", "u.id")
                .when(SearchText.beginning(text), "(u.username like :text or u.name like :text)")
                .when(role, "u.id in (select a.user_id from platform_role_assignment a where a.role = :role)")
                .when(unit, "u.unit_id = :unit");
        Page<UserRow> page = query.page(em, request, "select u.id, u.username, u.name, u.police_number, u.unit_id, u.enabled, u.locked_until, u.service from platform_user u",
                row -> new UserRow(row.id(), row.text(1), row.text(2), row.text(3), row.number(4), row.flag(5),
                        row.dateTime(6) != null && now.isBefore(row.dateTime(6)), row.flag(7), List.of()));
        Map<Long, List<Role>> roles = rolesOf(page.rows().stream().map(UserRow::id).toList());
        audit.concerns("User", page.rows().stream().map(UserRow::id).toList());
        return new Page<>(page.rows().stream().map(row -> row.with(roles.getOrDefault(row.id(), List.of()))).toList(), page.previous(), page.next(),
                page.count(), page.more());
    }

    /** One account. */
    @UseCase(PlatformPermissions.USERS)
    public UserDetails details(long id) {
        UserAccount account = em.find(UserAccount.class, id);
        if (account == null) {
            throw new NotThere();
        }
        audit.concerns("User", id);
        List<UserDetails.HeldRole> roles = em.createQuery("select a from RoleAssignment a where a.userId = :id order by a.id", RoleAssignment.class)
                .setParameter("id", id).getResultStream()
                .map(held -> new UserDetails.HeldRole(held.id(), held.role(), held.unitId(), held.breadth())).toList();
        List<UserDetails.OpenSession> sessions = rows(em.createNativeQuery(
                "select id, address, agent, started_at, last_seen_at from platform_user_session where user_id = :id and ended_at is null order by id desc")
                .setParameter("id", id)).stream()
                .map(row -> new UserDetails.OpenSession(((Number) row[0]).longValue(), (String) row[1], (String) row[2], ((Timestamp) row[3]).toLocalDateTime(),
                        ((Timestamp) row[4]).toLocalDateTime())).toList();
        Authenticator authenticator = em.find(Authenticator.class, id);
        return new UserDetails(id, account.version(), account.username(), account.name(), account.policeNumber(), account.female(), account.unitId(),
                account.isEnabled(), account.isService(), account.lockedUntil() != null && LocalDateTime.now(clock).isBefore(account.lockedUntil())
                        ? account.lockedUntil() : null,
                account.mustChangePassword(), authenticator == null ? null : authenticator.confirmedAt(), roles, sessions);
    }

    private Map<Long, List<Role>> rolesOf(List<Long> users) {
        Map<Long, List<Role>> roles = new HashMap<>();
        if (!users.isEmpty()) {
            rows(em.createNativeQuery("select a.user_id, a.role from platform_role_assignment a where a.user_id in (:users) order by a.id")
                    .setParameter("users", users))
                    .forEach(row -> roles.computeIfAbsent(((Number) row[0]).longValue(), any -> new ArrayList<>()).add(Role.valueOf((String) row[1])));
        }
        return roles;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
