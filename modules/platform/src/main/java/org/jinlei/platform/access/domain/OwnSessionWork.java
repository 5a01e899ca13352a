package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OwnSession;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.NotThere;

/** Where a person is logged in, and how they end what they left open somewhere else. */
@ApplicationScoped
@Transactional
public class OwnSessionWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private UserSessions sessions;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** The caller's open sessions, the latest first. */
    @UseCase(Permission.LOGGED_IN)
    public List<OwnSession> mine() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select id, address, agent, started_at, last_seen_at, session_key = :key from platform_user_session "
                + "where user_id = :me and ended_at is null order by id desc").setParameter("key", key()).setParameter("me", access.userId()).getResultList();
        return rows.stream().map(Row::of).map(row -> new OwnSession(row.id(), row.text(1), row.text(2), row.dateTime(3), row.dateTime(4), row.flag(5))).toList();
    }

    /** Ends one of the caller's sessions. */
    @UseCase(Permission.LOGGED_IN)
    public void end(long id) {
        audit.detail("session " + id);
        if (ended(" and id = :id", "id", id) == 0) {
            throw new NotThere();
        }
    }

    /** Ends every session of the caller but this one; answers how many. */
    @UseCase(Permission.LOGGED_IN)
    public int endOthers() {
        int ended = ended(" and session_key <> :key", "key", key());
        audit.detail("ended " + ended);
        return ended;
    }

    private int ended(String which, String name, Object value) {
        return em.createNativeQuery("update platform_user_session set ended_at = :now where user_id = :me and ended_at is null" + which)
                .setParameter("now", LocalDateTime.now(clock)).setParameter("me", access.userId()).setParameter(name, value).executeUpdate();
    }

    /** Digest of this session's key; outside a request none fits. */
    private byte[] key() {
        byte[] key = sessions.keyIn(request);
        return key == null ? new byte[0] : key;
    }
}
