package org.jinlei.platform.api.domain;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jinlei.platform.audit.domain.AuditResult;
import org.jinlei.platform.audit.domain.AuditWriter;

/**
 * Counts requests to the interface in windows of fixed length. The count is one row that the database increases, so that it holds over all
 * nodes and of two requests at the limit exactly one passes; who asks does not wait for a transaction.
 */
@ApplicationScoped
public class RequestLimits {

    private static final String COUNT = "insert into platform_request_count (subject, window_start, requests) values (?, ?, 1) "
            + "on duplicate key update requests = requests + 1 returning requests";
    private static final String READ = "select requests from platform_request_count where subject = ? and window_start = ?";
    private static final String EXCEEDED = "RequestLimits.exceeded";

    @Resource(lookup = "java:/jdbc/Jinlei")
    private DataSource database;

    @Inject
    private RequestPolicy policy;

    @Inject
    private AuditWriter audit;

    @Inject
    private Clock clock;

    /**
     * Counts a request. The first one beyond the limit of a window is in the audit trail, the others are not.
     *
     * @param name what tells these requesters apart, for instance an address
     * @return seconds after which to ask again when it is one too many
     */
    public OptionalLong count(Requesters who, String name) {
        int most = policy.most(who);
        long asked = ask(COUNT, who, name);
        if (asked == most + 1L) {
            audit.writeAlone(EXCEEDED, AuditResult.REFUSED, key(who) + ": " + most + " in " + policy.window(who));
        }
        return asked <= most ? OptionalLong.empty() : OptionalLong.of(left(who));
    }

    /** Whether more than the limit were counted, without counting; the seconds to wait when there were. */
    public OptionalLong exceeded(Requesters who, String name) {
        return ask(READ, who, name) <= policy.most(who) ? OptionalLong.empty() : OptionalLong.of(left(who));
    }

    private long ask(String sql, Requesters who, String name) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key(who) + ":" + name);
            statement.setObject(2, start(who));
            try (ResultSet count = statement.executeQuery()) {
                return count.next() ? count.getLong(1) : 0;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A request cannot be counted", failed);
        }
    }

    private static String key(Requesters who) {
        return who.name().toLowerCase(Locale.ROOT);
    }

    private LocalDateTime start(Requesters who) {
        long seconds = policy.window(who).toSeconds();
        long now = LocalDateTime.now(clock).toEpochSecond(ZoneOffset.UTC);
        return LocalDateTime.ofEpochSecond(now - now % seconds, 0, ZoneOffset.UTC);
    }

    /** Seconds until the next window begins, at least one. */
    private long left(Requesters who) {
        return Math.max(1, Duration.between(LocalDateTime.now(clock), start(who).plus(policy.window(who))).toSeconds() + 1);
    }
}
