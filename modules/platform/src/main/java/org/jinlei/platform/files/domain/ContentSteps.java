package org.jinlei.platform.files.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.jobs.JobLeases;

/** The transactions of the cleaning: first rows are let go, then their chunks removed, at most eight megabytes at a time. */
@ApplicationScoped
@Transactional
class ContentSteps {

    private static final int CHUNKS = 8;
    private static final int ROWS = 500;

    /** A content that was used a moment ago may belong to an attachment that is being saved. */
    private static final Duration MOMENT = Duration.ofMinutes(10);

    @Inject
    private EntityManager em;

    @Inject
    private Contents contents;

    @Inject
    private JobLeases leases;

    @Inject
    private FilePolicy policy;

    @Inject
    private Clock clock;

    /** Lets go of unfinished uploads, of attachments removed long ago, and of contents that nothing refers to. */
    void letGo(String job, long fencingNo) {
        if (!leases.holds(job, fencingNo)) {
            return;
        }
        LocalDateTime now = LocalDateTime.now(clock);
        em.createNativeQuery("update platform_attachment set content_id = null, version = version + 1 where removed_at < :removed and content_id is not null limit " + ROWS)
                .setParameter("removed", now.minus(policy.removed())).executeUpdate();
        em.createNativeQuery("delete from platform_upload where touched_at < :touched limit " + ROWS)
                .setParameter("touched", now.minus(policy.unfinished())).executeUpdate();
        em.createNativeQuery("update platform_content set status = 'DISCARDED', digest = null, version = version + 1 where status in ('ARRIVING', 'COMPLETE') "
                + "and used_at < :used and not exists (select 1 from platform_attachment a where a.content_id = platform_content.id) "
                + "and not exists (select 1 from platform_upload u where u.content_id = platform_content.id and u.attachment_id is null) limit " + ROWS)
                .setParameter("used", now.minus(MOMENT)).executeUpdate();
    }

    /** Removes chunks of one discarded content, and the content with its last; whether there is more to do. */
    boolean sweep(String job, long fencingNo) {
        if (!leases.holds(job, fencingNo)) {
            return false;
        }
        List<Long> discarded = em.createNativeQuery("select id from platform_content where status = 'DISCARDED' order by id limit 1", Long.class).getResultList()
                .stream().map(id -> ((Number) id).longValue()).toList();
        if (discarded.isEmpty()) {
            return false;
        }
        if (!contents.sweep(discarded.get(0), CHUNKS)) {
            em.createNativeQuery("delete from platform_content where id = :id and status = 'DISCARDED'").setParameter("id", discarded.get(0)).executeUpdate();
        }
        return true;
    }
}
