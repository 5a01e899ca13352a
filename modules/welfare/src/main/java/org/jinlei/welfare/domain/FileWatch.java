package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.jobs.JobLeases;

/** Looks for what no change of a file brings but time does: a child that turned sixteen or eighteen, a week without contact, a level that expires. */
@ApplicationScoped
class FileWatch implements Job {

    /** Files of one run; the next run takes the others. */
    private static final int MOST = 300;

    @Inject
    private EntityManager em;

    @Inject
    private JobLeases leases;

    @Inject
    private FileFollowing following;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "child-files";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(20);
    }

    @Override
    @Transactional
    public void run(long fencingNo) {
        if (leases.holds(name(), fencingNo)) {
            @SuppressWarnings("unchecked")
            List<Number> found = em.createNativeQuery("select f.person_id from welfare_child_file f where f.status = 'OPEN' and f.look_on <= :today order by f.look_on, f.id")
                    .setParameter("today", LocalDate.now(clock)).setMaxResults(MOST).getResultList();
            found.forEach(child -> following.follow(child.longValue()));
        }
    }
}
