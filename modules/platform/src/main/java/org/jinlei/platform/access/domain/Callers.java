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
            + "(select v.version from platform_access_version v where v.id = 1) as version, a.role, a.unit_id as role_unit, a.breadth, "
            + "exists(select 1 from platform_authenticator f where f.user_id = u.id and f.secret is not null) as has_factor, ";
    /** Whom the provider confirmed owes no password of their own: they may never use one. */
    private static final String BY_SESSION = ACCOUNT.replace("u.password_must_change", "u.password_must_change and s.way <> 'UNIFIED'")
            + "s.second_factor is not null as passed, s.id as session_id, s.started_at, s.last_seen_at, null as scopes from platform_user_session s "
            + "join platform_user u on u.id = s.user_id left join platform_role_assignment a on a.user_id = u.id "
            + "where s.session_key = ? and s.ended_at is null";
    /** A token rests while its owner, of whom a role asks for a second factor, has none: never set up, reset, or the certificate ended. */
    private static final String BY_TOKEN = ACCOUNT + "u.service or exists(select 1 from platform_authenticator f where f.user_id = u.id and f.secret is not null) "
            + "or exists(select 1 from platform_certificate c where c.user_id = u.id and c.ended_at is null and c.valid_until > ?) as passed, "
            + "t.id as token_id, t.made_at, t.last_used_at, t.scopes from platform_access_token t "
            + "join platform_user u on u.id = t.user_id left join platform_role_assignment a on a.user_id = u.id "
            + "where t.token_key = ? and t.ended_at is null and t.expires_at > ?";
    private static final String BY_NAME = ACCOUNT + "1 as passed, 0 as session_id, null as started_at, null as last_seen_at, null as scopes from platform_user u "
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
            String breadth, boolean hasFactor, boolean passed, long foundBy, LocalDateTime startedAt, LocalDateTime lastSeenAt, String scopes) {

        static Line of(ResultSet row) throws SQLException {
            return new Line(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), row.getBoolean(5), row.getBoolean(6), row.getLong(7),
                    row.getString(8), row.getLong(9), row.getString(10), row.getBoolean(11), row.getBoolean(12), row.getLong(13),
                    row.getObject(14, LocalDateTime.class), row.getObject(15, LocalDateTime.class), row.getString(16));
        }

        /** Only the password was right so far, and the person has a second factor. */
        boolean owesCode() {
            return hasFactor && !passed;
        }
    }

    /** Whose session or access token this request brings, or {@link Caller#NOBODY}. */
    public Caller current() {
        return bearers.isHere() ? byToken() : bySession();
    }

    private Caller byToken() {
        LocalDateTime now = LocalDateTime.now(clock);
        byte[] key = bearers.key();
        List<Line> lines = key == null ? List.of() : lines(BY_TOKEN, now, key, now);
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

    /** The person with this log-in name, as {@link #current()} would find them in a session in which the second factor was proved. */
    public Caller named(String username) {
        List<Line> lines = lines(BY_NAME, username);
        return lines.isEmpty() ? Caller.NOBODY : caller(lines, snapshots.at(lines.get(0).version()));
    }

    private Caller caller(List<Line> lines, AccessSnapshot snapshot) {
        Line first = lines.get(0);
        if (!first.enabled()) {
            return Caller.NOBODY;
        }
        Set<Role> held = EnumSet.noneOf(Role.class);
        lines.stream().filter(line -> line.role() != null).forEach(line -> held.add(Role.valueOf(line.role())));
        Map<String, DataScope> scopes = new HashMap<>();
        steps(first, snapshot.asksForSecondFactor(held)).forEach(step -> scopes.put(step, DataScope.NOWHERE));
        boolean owesNothing = scopes.containsKey(Permission.LOGGED_IN);
        if (owesNothing) {
            lines.stream().filter(line -> line.role() != null)
                    .forEach(line -> snapshot.add(scopes, Role.valueOf(line.role()), line.roleUnit(), Breadth.valueOf(line.breadth())));
        }
        return new Caller(first.id(), first.username(), first.name(), first.unit(), owesNothing ? held : Set.of(), scopes, false, null);
    }

    /** How far the person has come on the way from the password to everything their roles allow. */
    private static List<String> steps(Line person, boolean factorAsked) {
        if (person.owesCode()) {
            return List.of(Permission.ANYBODY, Permission.OWN_CODE);
        } else if (person.mustChange()) {
            return List.of(Permission.ANYBODY, Permission.OWN_CODE, Permission.OWN_PASSWORD);
        } else if (factorAsked && !person.passed()) {
            return List.of(Permission.ANYBODY, Permission.OWN_CODE, Permission.OWN_PASSWORD, Permission.OWN_FACTOR);
        }
        return List.of(Permission.ANYBODY, Permission.OWN_CODE, Permission.OWN_PASSWORD, Permission.OWN_FACTOR, Permission.LOGGED_IN);
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
