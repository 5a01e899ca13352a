package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ChunkCipher;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerRowsWithdrawn;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.reporting.ReportingPermissions;

/** Taking ledgers out as files: asking with a reason, watching, stopping and fetching one's own. */
@ApplicationScoped
@Transactional
public class ExportWork {

    private static final int MOST_LISTED = 50;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ledgers ledgers;

    @Inject
    private ExportPolicy policy;

    @Inject
    private Clock clock;

    /**
     * Asks for a file; it is made afterwards.
     *
     * @return what was asked for; {@link ExportRow#isSmall()} tells whether it may be made at once
     */
    @UseCase(ReportingPermissions.EXPORT)
    public ExportRow ask(ExportWish wish) {
        Ledger<?> ledger = ledgers.of(wish.ledger());
        long underWay = em.createQuery("select count(e) from Export e where e.userId = :me and e.status in (:waiting, :running)", Long.class)
                .setParameter("me", access.userId()).setParameter("waiting", ExportStatus.WAITING).setParameter("running", ExportStatus.RUNNING).getSingleResult();
        if (underWay >= policy.atOnce()) {
            throw new BrokenRule(ReportingRule.EXPORTS_UNDER_WAY_ARE_ENOUGH, policy.atOnce());
        }
        ExportWish known = new ExportWish(ledger.name(), wish.criteria().only(ledger.filters()), LedgerReading.sort(ledger, wish.sort()).name(),
                wish.sort() == null ? ledger.descending() : wish.descending(), wish.format(), wish.reason(), wish.locale());
        ListQuery query = LedgerReading.query(ledger, known.criteria());
        int counted = query.count(em);
        Export export = new Export(known, access.caller(), query.isBeyond(counted) ? ExportRow.MANY : counted, ChunkCipher.newKey(random), now());
        em.persist(export);
        em.flush();
        audit.because(known.reason());
        audit.detail(ledger.name() + " " + known.format() + (known.criteria().values().isEmpty() ? "" : " " + String.join(",", known.criteria().values().keySet())));
        audit.concerns("Export", export.id());
        return export.row(policy.kept());
    }

    /** The files that the caller asked for, the latest first. */
    @UseCase(ReportingPermissions.EXPORT)
    public List<ExportRow> mine() {
        Duration kept = policy.kept();
        return em.createQuery("select e from Export e where e.userId = :me order by e.requestedAt desc, e.id desc", Export.class)
                .setParameter("me", access.userId()).setMaxResults(MOST_LISTED).getResultStream().map(one -> one.row(kept)).toList();
    }

    /** Stops a file that is being made, or throws a finished one away. */
    @UseCase(ReportingPermissions.EXPORT)
    public void cancel(long id) {
        Export export = own(id);
        if (export.status().isUnderWay() || export.status() == ExportStatus.READY) {
            export.end(ExportStatus.CANCELLED, now());
        }
    }

    /** Opens a finished file to be fetched by whoever asked for it and still may see its ledger. */
    @UseCase(ReportingPermissions.EXPORT)
    public ExportedFile open(long id) {
        Export export = own(id);
        ledgers.of(export.ledger());
        if (export.status() != ExportStatus.READY || policy.isOver(export.readyAt(), now())) {
            throw new BrokenRule(ReportingRule.EXPORT_IS_NO_LONGER_THERE);
        }
        export.fetched();
        ExportOrder order = export.order();
        audit.concerns("Export", id);
        audit.detail(order.ledger() + " " + export.size());
        ChunkCipher cipher = new ChunkCipher(id, order.contentKey());
        List<Integer> chunks = em.createNativeQuery("select no from reporting_export_chunk where export_id = :id order by no", Integer.class)
                .setParameter("id", id).getResultList().stream().map(no -> ((Number) no).intValue()).toList();
        return new ExportedFile(order, export.size(), chunks, no -> cipher.decrypted(no, (byte[]) em.createNativeQuery(
                "select body from reporting_export_chunk where export_id = :id and no = :no", byte[].class)
                .setParameter("id", id).setParameter("no", no).getSingleResult()));
    }

    /** What was sealed is in no file any more: those of the ledgers that wait to be fetched or are being made are withdrawn with it. */
    void withdraw(@Observes LedgerRowsWithdrawn gone) {
        em.createQuery("select e from Export e where e.ledger in (:ledgers) and e.status in (:running, :ready)", Export.class)
                .setParameter("ledgers", gone.ledgers()).setParameter("running", ExportStatus.RUNNING).setParameter("ready", ExportStatus.READY)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(one -> one.end(ExportStatus.WITHDRAWN, now()));
    }

    private Export own(long id) {
        Export export = em.find(Export.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (export == null || export.userId() != access.userId()) {
            throw new NotThere();
        }
        return export;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
