package org.jinlei.platform.worklist.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.jobs.JobLeases;
import org.jinlei.platform.settings.PlatformSettings;
import org.jinlei.platform.settings.Settings;

/** What stays late longer than an administrator allows is shown to those who lead (督办). */
@ApplicationScoped
class Escalation implements Job {

    @Inject
    private EntityManager em;

    @Inject
    private JobLeases leases;

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    @Override
    public String name() {
        return "escalation";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional
    public void run(long fencingNo) {
        if (leases.holds(name(), fencingNo)) {
            LocalDateTime now = LocalDateTime.now(clock);
            em.createNativeQuery("update platform_task set escalated_at = :now where done_at is null and escalated_at is null and owner_id is not null and due_at < :before")
                    .setParameter("now", now).setParameter("before", now.minus(settings.duration(PlatformSettings.ESCALATION))).executeUpdate();
        }
    }
}
