package org.jinlei.platform.api.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jinlei.platform.jobs.Job;

/** Removes counts whose window is long over; removing them twice removes nothing more. */
@ApplicationScoped
class RequestCountCleaning implements Job {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "request-count-cleaning";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run(long fencingNo) {
        em.createNativeQuery("delete from platform_request_count where window_start < :old").setParameter("old", LocalDateTime.now(clock).minus(KEPT))
                .executeUpdate();
    }
}
