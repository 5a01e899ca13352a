package org.jinlei.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;

/** Who may do a job now: one row a job, by the clock of the database. */
@ApplicationScoped
@Transactional
public class JobLeases {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** This run of this node: a restarted server is another owner. */
    private final String owner = System.getProperty("jboss.node.name", "local") + "/" + UUID.randomUUID();

    @Inject
    private EntityManager em;

    /** Takes or renews the lease; empty when another node holds it. */
    OptionalLong take(String job, Duration pause) {
        long seconds = Math.max(SHORTEST.toSeconds(), pause.toSeconds() * 3);
        em.createNativeQuery("insert ignore into platform_job_lease (name, owner, fencing_no, until_at) values (:job, '', 0, now(6))")
                .setParameter("job", job).executeUpdate();
        int taken = em.createNativeQuery("update platform_job_lease set fencing_no = case when owner = :owner then fencing_no else fencing_no + 1 end, "
                + "owner = :owner, until_at = now(6) + interval :seconds second where name = :job and (owner = :owner or until_at < now(6))")
                .setParameter("owner", owner).setParameter("seconds", seconds).setParameter("job", job).executeUpdate();
        return taken == 0 ? OptionalLong.empty() : OptionalLong.of(fencingNo(job, false));
    }

    /** Whether the lease still has this fencing number; locks it until the transaction ends, so that it cannot change hands meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean holds(String job, long fencingNo) {
        return fencingNo(job, true) == fencingNo;
    }

    private long fencingNo(String job, boolean lock) {
        return ((Number) em.createNativeQuery("select fencing_no from platform_job_lease where name = :job" + (lock ? " for update" : ""), Long.class)
                .setParameter("job", job).getSingleResult()).longValue();
    }
}
