package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jinlei.platform.data.ChunkCipher;

/** The small transactions in which a file is made: taken, written chunk by chunk, finished, and in the end cleaned away. */
@ApplicationScoped
@Transactional
class ExportSteps {

    /** A run that wrote nothing for so long was left behind by a server that stopped. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);
    private static final int TRIES = 3;
    private static final int CHUNKS = 8;
    private static final int ROWS = 100;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private EntityManager em;

    @Inject
    private ExportPolicy policy;

    @Inject
    private Clock clock;

    /** The next file that waits, or that a stopped server left half-made. */
    Optional<Long> next() {
        return em.createQuery("select e.id from Export e where e.status = :waiting or e.status = :running and e.touchedAt < :abandoned "
                        + "order by e.requestedAt, e.id", Long.class)
                .setParameter("waiting", ExportStatus.WAITING).setParameter("running", ExportStatus.RUNNING)
                .setParameter("abandoned", now().minus(ABANDONED)).setMaxResults(1).getResultStream().findFirst();
    }

    /** Takes a file that waits or was left behind; empty when somebody else did, or when it was tried too often. */
    Optional<ExportOrder> take(long id) {
        Export export = em.find(Export.class, id, LockModeType.PESSIMISTIC_WRITE);
        boolean abandoned = export != null && export.status() == ExportStatus.RUNNING && export.isUntouchedSince(now().minus(ABANDONED));
        if (export == null || export.status() != ExportStatus.WAITING && !abandoned) {
            return Optional.empty();
        }
        if (export.attempts() >= TRIES) {
            export.end(ExportStatus.FAILED, now());
            return Optional.empty();
        }
        em.createNativeQuery("delete from reporting_export_chunk where export_id = :id").setParameter("id", id).executeUpdate();
        export.start(now());
        return Optional.of(export.order());
    }

    /** Keeps a chunk and says how far the file is; false when it was stopped meanwhile, or another run took it over. */
    boolean keep(ExportOrder order, int no, byte[] plain, long rows, long bytes) {
        Export export = running(order);
        if (export == null) {
            return false;
        }
        em.createNativeQuery("insert into reporting_export_chunk (export_id, no, body) values (:id, :no, :body)").setParameter("id", order.id())
                .setParameter("no", no).setParameter("body", new ChunkCipher(order.id(), order.contentKey()).encrypted(no, plain, random)).executeUpdate();
        export.progress(rows, bytes, now());
        return true;
    }

    /** Tells how far the file is; false when it was stopped meanwhile. */
    boolean touch(ExportOrder order, long rows, long bytes) {
        Export export = running(order);
        if (export != null) {
            export.progress(rows, bytes, now());
        }
        return export != null;
    }

    boolean finish(ExportOrder order, long rows, long bytes) {
        Export export = running(order);
        if (export != null) {
            export.progress(rows, bytes, now());
            export.finish(now());
        }
        return export != null;
    }

    void fail(ExportOrder order) {
        Export export = running(order);
        if (export != null) {
            export.end(ExportStatus.FAILED, now());
        }
    }

    /** Lets finished files go whose time is over. */
    void expire() {
        em.createQuery("select e from Export e where e.status = :ready and e.readyAt < :over order by e.id", Export.class)
                .setParameter("ready", ExportStatus.READY).setParameter("over", now().minus(policy.kept())).setMaxResults(ROWS)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(one -> one.end(ExportStatus.EXPIRED, now()));
    }

    /** Removes chunks of a file that has no key any more; whether there may be more. */
    boolean sweep() {
        List<Long> gone = em.createNativeQuery("select c.export_id from reporting_export_chunk c where not exists (select 1 from reporting_export e "
                + "where e.id = c.export_id and e.content_key is not null) limit 1", Long.class).getResultList().stream().map(id -> ((Number) id).longValue()).toList();
        gone.forEach(id -> em.createNativeQuery("delete from reporting_export_chunk where export_id = :id limit " + CHUNKS).setParameter("id", id).executeUpdate());
        return !gone.isEmpty();
    }

    private Export running(ExportOrder order) {
        Export export = em.find(Export.class, order.id(), LockModeType.PESSIMISTIC_WRITE);
        return export != null && export.status() == ExportStatus.RUNNING && export.attempts() == order.attempt() ? export : null;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
