package org.jinlei.platform.events.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** What is to be delivered now, and what was delivered so long ago that nobody looks at it any more. */
@ApplicationScoped
@Transactional
class DueDeliveries {

    @Inject
    private EntityManager em;

    @Inject
    private DeliveryPolicy policy;

    @Inject
    private Clock clock;

    boolean isAny() {
        return !em.createNativeQuery("select 1 from platform_event_publication p where p.due_at <= :now limit 1").setParameter("now", LocalDateTime.now(clock))
                .getResultList().isEmpty();
    }

    /** The next ones in the order of their numbers, after this one, without those that somebody is delivering at this moment. */
    List<Long> next(long after, int most) {
        return em.createNativeQuery("select p.id from platform_event_publication p where p.due_at <= :now and p.id > :after order by p.id limit :most for update skip locked", Long.class)
                .setParameter("now", LocalDateTime.now(clock)).setParameter("after", after).setParameter("most", most).getResultList().stream()
                .map(id -> ((Number) id).longValue()).toList();
    }

    /** How delivery goes. */
    DeliveryState state() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDateTime oldest = (LocalDateTime) em.createNativeQuery("select min(p.due_at) from platform_event_publication p", LocalDateTime.class).getSingleResult();
        return new DeliveryState(number("select count(*) from platform_event_publication p where p.due_at is not null"),
                number("select count(*) from platform_event_publication p where p.status = 'FAILED'"),
                oldest == null || oldest.isAfter(now) ? 0 : Duration.between(oldest, now).toSeconds());
    }

    private long number(String query) {
        return ((Number) em.createNativeQuery(query, Long.class).getSingleResult()).longValue();
    }

    /** Removes at most so many delivered ones; answers how many. Those given up stay as long. */
    int clean(int most) {
        return em.createNativeQuery("delete from platform_event_publication where status in ('COMPLETED', 'GIVEN_UP') and published_at < :old limit " + most)
                .setParameter("old", LocalDateTime.now(clock).minus(policy.kept())).executeUpdate();
    }
}
