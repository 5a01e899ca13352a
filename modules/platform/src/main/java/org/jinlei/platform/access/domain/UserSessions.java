package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.data.RandomKey;
import org.jinlei.platform.operations.RequestFacts;

/**
 * Sessions as rows, so that every node knows them and one can be ended from anywhere. The HTTP session holds only a random key whose
 * digest is the row's.
 */
@ApplicationScoped
@Transactional
class UserSessions {

    private static final String KEY = "org.jinlei.session";
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Inject
    private EntityManager em;

    @Inject
    private SessionPolicy policy;

    @Inject
    private RequestFacts facts;

    @Inject
    private Clock clock;

    /** Digest of the key in the request's HTTP session, null without one. */
    @Transactional(Transactional.TxType.SUPPORTS)
    byte[] keyIn(HttpServletRequest request) {
        try {
            HttpSession session = request.getSession(false);
            Object key = session == null ? null : session.getAttribute(KEY);
            return key == null ? null : RandomKey.digest(key.toString());
        } catch (ContextNotActiveException | IllegalStateException noRequestOrEnded) {
            return null;
        }
    }

    /** Whether a session of these times lives no longer. */
    @Transactional(Transactional.TxType.SUPPORTS)
    boolean isOver(LocalDateTime startedAt, LocalDateTime lastSeenAt, LocalDateTime now) {
        return now.isAfter(lastSeenAt.plus(policy.idle())) || now.isAfter(startedAt.plus(policy.absolute()));
    }

    /** Whether it must be noted again that a session or token was seen: at most once a minute. */
    @Transactional(Transactional.TxType.SUPPORTS)
    boolean isToBeNoted(LocalDateTime lastSeenAt, LocalDateTime now) {
        return lastSeenAt == null || now.isAfter(lastSeenAt.plus(NOTED_EVERY));
    }

    /** The session was seen just now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(long id) {
        em.createNativeQuery("update platform_user_session set last_seen_at = :now where id = :id and last_seen_at < :now")
                .setParameter("now", LocalDateTime.now(clock)).setParameter("id", id).executeUpdate();
    }

    /** Ends a session, whatever becomes of the work. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(long id) {
        end("id = :value", id, LocalDateTime.now(clock));
    }

    /** Begins a session; the oldest of the person's sessions beyond the policy's number end, which are counted. */
    int begin(HttpServletRequest request, long userId) {
        LocalDateTime now = LocalDateTime.now(clock);
        String key = RandomKey.fresh();
        @SuppressWarnings("unchecked")
        List<Number> open = em.createNativeQuery("select id from platform_user_session where user_id = :user and ended_at is null order by id desc", Long.class)
                .setParameter("user", userId).getResultList();
        List<Number> tooMany = open.subList(Math.min(open.size(), Math.max(0, policy.most() - 1)), open.size());
        tooMany.forEach(oldest -> end("id = :value", oldest.longValue(), now));
        em.createNativeQuery("insert into platform_user_session (session_key, user_id, address, agent, started_at, last_seen_at) "
                + "values (:key, :user, :address, :agent, :now, :now)")
                .setParameter("key", RandomKey.digest(key)).setParameter("user", userId).setParameter("address", facts.address())
                .setParameter("agent", facts.agent()).setParameter("now", now).executeUpdate();
        request.getSession(true).setAttribute(KEY, key);
        return tooMany.size();
    }

    /** Ends the session of this request. */
    void end(HttpServletRequest request) {
        byte[] key = keyIn(request);
        if (key != null) {
            end("session_key = :value", key, LocalDateTime.now(clock));
        }
    }

    /** Ends all sessions of a person. */
    void endAll(long userId) {
        end("user_id = :value", userId, LocalDateTime.now(clock));
    }

    private void end(String which, Object value, LocalDateTime now) {
        em.createNativeQuery("update platform_user_session set ended_at = :now where ended_at is null and " + which)
                .setParameter("now", now).setParameter("value", value).executeUpdate();
    }
}
