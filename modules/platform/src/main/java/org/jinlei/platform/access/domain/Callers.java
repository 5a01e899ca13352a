package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.Caller;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Role;

/** Finds out who is acting in a request: one statement that also sees a session that was ended and an account that was disabled. */
@ApplicationScoped
public class Callers {

    private static final String ACCOUNT = "select u.id, u.username, u.name, u.unit_id, u.enabled, u.password_must_change, "
            + "(select v.version from platform_access_version v where v.id = 1), a.role, a.unit_id as role_unit, a.breadth";

    @Inject
    private EntityManager em;

    @Inject
    private AccessSnapshots snapshots;

    @Inject
    private UnitTree tree;

    @Inject
    private UserSessions sessions;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** The person whose session this request belongs to, or {@link Caller#NOBODY}. */
    public Caller current() {
        byte[] key = sessions.keyIn(request);
        if (key == null) {
            return Caller.NOBODY;
        }
        List<Object[]> rows = rows(ACCOUNT + ", s.id as session_id, s.started_at, s.last_seen_at from platform_user_session s join platform_user u on u.id = s.user_id "
                + "left join platform_role_assignment a on a.user_id = u.id where s.session_key = :value and s.ended_at is null", key);
        if (rows.isEmpty()) {
            return Caller.NOBODY;
        }
        Object[] first = rows.get(0);
        LocalDateTime now = LocalDateTime.now(clock);
        if (!sessions.goesOn(((Number) first[10]).longValue(), time(first[11]), time(first[12]), now)) {
            return Caller.NOBODY;
        }
        AccessSnapshot snapshot = snapshots.at(((Number) first[6]).longValue());
        tree.remember(snapshot);
        return caller(rows, snapshot);
    }

    /** The person with this log-in name, as {@link #current()} would find them. */
    public Caller named(String username) {
        List<Object[]> rows = rows(ACCOUNT
                + " from platform_user u left join platform_role_assignment a on a.user_id = u.id where u.username = :value", username);
        return rows.isEmpty() ? Caller.NOBODY : caller(rows, snapshots.at(((Number) rows.get(0)[6]).longValue()));
    }

    private Caller caller(List<Object[]> rows, AccessSnapshot snapshot) {
        Object[] first = rows.get(0);
        if (!(Boolean) first[4]) {
            return Caller.NOBODY;
        }
        Map<String, DataScope> scopes = new HashMap<>();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        scopes.put(Permission.ANYBODY, DataScope.NOWHERE);
        scopes.put(Permission.OWN_PASSWORD, DataScope.NOWHERE);
        if (!(Boolean) first[5]) {
            scopes.put(Permission.LOGGED_IN, DataScope.NOWHERE);
            for (Object[] row : rows) {
                if (row[7] != null) {
                    Role role = Role.valueOf((String) row[7]);
                    roles.add(role);
                    snapshot.add(scopes, role, ((Number) row[8]).longValue(), Breadth.valueOf((String) row[9]));
                }
            }
        }
        return new Caller(((Number) first[0]).longValue(), (String) first[1], (String) first[2], ((Number) first[3]).longValue(), roles, scopes, false);
    }

    private static LocalDateTime time(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object value) {
        return em.createNativeQuery(sql).setParameter("value", value).getResultList();
    }
}
