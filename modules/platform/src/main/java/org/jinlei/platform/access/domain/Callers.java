package org.jinlei.platform.access.domain;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.Caller;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Role;

/**
 * Finds out who is acting in a request, by session or by access token: one statement that also sees a session or token that was ended and
 * an account that was disabled. Every request asks, so the statement goes to the database by the shortest way.
 */
@ApplicationScoped
public class Callers {

    private static final String ACCOUNT = "select u.id, u.username, u.name, u.unit_id, u.enabled, u.password_must_change, "
            + "(select v.version from platform_access_version v where v.id = 1) as version, a.role, a.unit_id as role_unit, a.breadth, ";
    private static final String BY_SESSION = ACCOUNT + "s.id as session_id, s.started_at, s.last_seen_at, null as scopes from platform_user_session s "
            + "join platform_user u on u.id = s.user_id left join platform_role_assignment a on a.user_id = u.id "
            + "where s.session_key = ? and s.ended_at is null";
    private static final String BY_TOKEN = ACCOUNT + "t.id as token_id, t.made_at, t.last_used_at, t.scopes from platform_access_token t "
            + "join platform_user u on u.id = t.user_id left join platform_role_assignment a on a.user_id = u.id "
            + "where t.token_key = ? and t.ended_at is null and t.expires_at > ?";
    private static final String BY_NAME = ACCOUNT + "0 as session_id, null as started_at, null as last_seen_at, null as scopes from platform_user u "
            + "left join platform_role_assignment a on a.user_id = u.id where u.username = ?";

    @Resource(lookup = "java:/jdbc/Jinlei")
    private DataSource database;

    @Inject
    private AccessSnapshots snapshots;

    @Inject
    private UnitTree tree;

    @Inject
    private UserSessions sessions;

    @Inject
    private Bearers bearers;

    @Inject
    private TokenScopes tokenScopes;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** An account with one of its roles, which is null when there is none, and the session or token by which it was found. */
    private record Line(long id, String username, String name, long unit, boolean enabled, boolean mustChange, long version, String role, long roleUnit,
            String breadth, long foundBy, LocalDateTime startedAt, LocalDateTime lastSeenAt, String scopes) {

        static Line of(ResultSet row) throws SQLException {
            return new Line(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), row.getBoolean(5), row.getBoolean(6), row.getLong(7),
                    row.getString(8), row.getLong(9), row.getString(10), row.getLong(11), row.getObject(12, LocalDateTime.class),
                    row.getObject(13, LocalDateTime.class), row.getString(14));
        }
    }

    /** Whose session or access token this request brings, or {@link Caller#NOBODY}. */
    public Caller current() {
        return bearers.isHere() ? byToken() : bySession();
    }

    private Caller byToken() {
        LocalDateTime now = LocalDateTime.now(clock);
        byte[] key = bearers.key();
        List<Line> lines = key == null ? List.of() : lines(BY_TOKEN, key, now);
        Caller owner = lines.isEmpty() ? Caller.NOBODY : known(lines);
        if (!owner.may(Permission.LOGGED_IN)) {
            return Caller.NOBODY;
        }
        Line first = lines.get(0);
        if (sessions.isToBeNoted(first.lastSeenAt(), now)) {
            bearers.note(first.foundBy());
        }
        return tokenScopes.narrowed(owner, first.foundBy(), first.scopes());
    }

    private Caller bySession() {
        byte[] key = sessions.keyIn(request);
        if (key == null) {
            return Caller.NOBODY;
        }
        List<Line> lines = lines(BY_SESSION, key);
        if (lines.isEmpty()) {
            return Caller.NOBODY;
        }
        Line first = lines.get(0);
        LocalDateTime now = LocalDateTime.now(clock);
        if (sessions.isOver(first.startedAt(), first.lastSeenAt(), now)) {
            sessions.end(first.foundBy());
            return Caller.NOBODY;
        }
        if (sessions.isToBeNoted(first.lastSeenAt(), now)) {
            sessions.note(first.foundBy());
        }
        return known(lines);
    }

    private Caller known(List<Line> lines) {
        AccessSnapshot snapshot = snapshots.at(lines.get(0).version());
        tree.remember(snapshot);
        return caller(lines, snapshot);
    }

    /** The person with this log-in name, as {@link #current()} would find them. */
    public Caller named(String username) {
        List<Line> lines = lines(BY_NAME, username);
        return lines.isEmpty() ? Caller.NOBODY : caller(lines, snapshots.at(lines.get(0).version()));
    }

    private Caller caller(List<Line> lines, AccessSnapshot snapshot) {
        Line first = lines.get(0);
        if (!first.enabled()) {
            return Caller.NOBODY;
        }
        Map<String, DataScope> scopes = new HashMap<>();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        scopes.put(Permission.ANYBODY, DataScope.NOWHERE);
        scopes.put(Permission.OWN_PASSWORD, DataScope.NOWHERE);
        if (!first.mustChange()) {
            scopes.put(Permission.LOGGED_IN, DataScope.NOWHERE);
            for (Line line : lines) {
                if (line.role() != null) {
                    Role role = Role.valueOf(line.role());
                    roles.add(role);
                    snapshot.add(scopes, role, line.roleUnit(), Breadth.valueOf(line.breadth()));
                }
            }
        }
        return new Caller(first.id(), first.username(), first.name(), first.unit(), roles, scopes, false, null);
    }

    private List<Line> lines(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<Line> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(Line.of(rows));
                }
                return lines;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Nobody can be recognised", failed);
        }
    }
}
