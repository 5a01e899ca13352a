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
import org.jinlei.platform.access.LogInWay;
import org.jinlei.platform.access.SecondFactor;
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

    /**
     * Begins a session; the oldest of the person's sessions beyond the policy's number end, which are counted.
     *
     * @param factor how the second factor was proved, or null: if the person has one, the session waits for its code
     */
    int begin(HttpServletRequest request, long userId, SecondFactor factor) {
        LocalDateTime now = LocalDateTime.now(clock);
        String key = RandomKey.fresh();
        em.createNativeQuery("insert into platform_user_session (session_key, user_id, address, agent, started_at, last_seen_at, second_factor) "
                + "values (:key, :user, :address, :agent, :now, :now, :factor)")
                .setParameter("key", RandomKey.digest(key)).setParameter("user", userId).setParameter("address", facts.address())
                .setParameter("agent", facts.agent()).setParameter("now", now).setParameter("factor", factor == null ? null : factor.name()).executeUpdate();
        request.getSession(true).setAttribute(KEY, key);
        return endTooMany(userId, RandomKey.digest(key), now);
    }

    /** The second factor was proved in the session of this request; the oldest of the person's others beyond the policy's number end. */
    int pass(HttpServletRequest request, long userId, SecondFactor factor) {
        byte[] key = keyIn(request);
        em.createNativeQuery("update platform_user_session set second_factor = :factor where session_key = :key and ended_at is null")
                .setParameter("factor", factor.name()).setParameter("key", key).executeUpdate();
        return endTooMany(userId, key, LocalDateTime.now(clock));
    }

    /** How the second factor was proved in the session of this request, or null. */
    SecondFactor factorIn(HttpServletRequest request) {
        List<?> proved = em.createNativeQuery("select second_factor from platform_user_session where session_key = :key and second_factor is not null", String.class)
                .setParameter("key", keyIn(request)).getResultList();
        return proved.isEmpty() ? null : SecondFactor.valueOf((String) proved.get(0));
    }

    /**
     * Sessions that wait for a code and those that do not are counted apart: who knows only the password ends none of the person's.
     *
     * @param but the session that stays
     */
    private int endTooMany(long userId, byte[] but, LocalDateTime now) {
        @SuppressWarnings("unchecked")
        List<Number> others = em.createNativeQuery("select s.id from platform_user_session s join platform_user_session mine on mine.session_key = :but "
                + "where s.user_id = :user and s.id <> mine.id and s.ended_at is null and ((s.second_factor is null) = (mine.second_factor is null) "
                + "or not exists(select 1 from platform_authenticator f where f.user_id = s.user_id and f.secret is not null)) order by s.id desc", Long.class)
                .setParameter("user", userId).setParameter("but", but).getResultList();
        List<Number> tooMany = others.subList(Math.min(others.size(), Math.max(0, policy.most() - 1)), others.size());
        tooMany.forEach(oldest -> end("id = :value", oldest.longValue(), now));
        return tooMany.size();
    }

    /** Ends all sessions of a person but that of this request. */
    void endOthers(HttpServletRequest request, long userId) {
        em.createNativeQuery("update platform_user_session set ended_at = :now where user_id = :user and ended_at is null and session_key <> :key")
                .setParameter("now", LocalDateTime.now(clock)).setParameter("user", userId).setParameter("key", keyIn(request)).executeUpdate();
    }

    /** Keeps how the person of this request's session came in. */
    void keepWay(HttpServletRequest request, LogInWay way) {
        em.createNativeQuery("update platform_user_session set way = :way where session_key = :key")
                .setParameter("way", way.name()).setParameter("key", keyIn(request)).executeUpdate();
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
