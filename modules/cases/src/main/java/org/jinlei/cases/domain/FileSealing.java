package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CaseSealed;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.drafts.Drafts;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerRowsWithdrawn;

/**
 * Takes a closed file away from everybody (rule 36): search words and drafts go, assignments and grants end, reports, letters, searches,
 * measures and mentoring follow in the same transaction by hearing {@link CaseSealed}, and no file that was exported from any ledger of
 * this module is handed out any more.
 */
@ApplicationScoped
class FileSealing {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CaseDesk desk;

    @Inject
    private TemporaryGrants grants;

    @Inject
    private Drafts drafts;

    @Inject
    private Instance<Ledger<?>> ledgers;

    @Inject
    private Event<CaseSealed> events;

    @Inject
    private Event<LedgerRowsWithdrawn> withdrawn;

    void seal(CaseFile file, SealArticle article, List<SealDuty> duties, LocalDateTime now) {
        long fileId = file.id();
        CaseSealed sealed = file.seal(access.userId(), now);
        int tokens = em.createNativeQuery("delete from cases_file_token where file_id = :file").setParameter("file", fileId).executeUpdate();
        em.createQuery("select a from Assignment a where a.fileId = :file and a.untilAt is null", Assignment.class)
                .setParameter("file", fileId).getResultList().forEach(assignment -> assignment.end(now));
        grants.revoke(CaseDesk.GRANT, fileId);
        drafts.forget(CaseDesk.GRANT, fileId);
        em.persist(new Seal(fileId, article, access.userId(), now, "participants=" + desk.participants(fileId).size() + ", tokens=" + tokens));
        duties.forEach(duty -> em.persist(new SealedRecord(fileId, duty)));
        desk.remember(fileId, TimelineKind.SEALED, article);
        events.fire(sealed);
        withdrawn.fire(new LedgerRowsWithdrawn(ownLedgers()));
    }

    /** Every ledger of this module, so that none is forgotten. */
    private Set<String> ownLedgers() {
        return ledgers.stream().<Ledger<?>>map(one -> one).filter(one -> one.getClass().getName().startsWith(CasesPermissions.class.getPackageName()))
                .map(Ledger::name).collect(Collectors.toSet());
    }
}
