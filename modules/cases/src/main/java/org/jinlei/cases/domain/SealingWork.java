package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import org.jinlei.cases.CaseSealed;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.drafts.Drafts;
import org.jinlei.platform.ledger.LedgerRowsWithdrawn;

/**
 * Sealing of closed files (rules 35 and 36). Search tokens and drafts go, open grants end, reports, measures and mentoring that belong to the file
 * follow in the same transaction by hearing {@link CaseSealed}.
 */
@ApplicationScoped
@Transactional
public class SealingWork {

    /** Ledgers in which the file, its questionings and its corrective tasks stood. */
    private static final Set<String> LEDGERS = Set.of("cases", "questionings", "correction", "mandatory", "letters", "missing");

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
    private Event<CaseSealed> events;

    @Inject
    private Event<LedgerRowsWithdrawn> withdrawn;

    @Inject
    private Clock clock;

    /** Seals a closed file. Afterwards it is not there for anybody, the caller included. */
    @UseCase(CasesPermissions.SEAL)
    public void seal(long fileId, SealArticle article) {
        CaseFile file = desk.visible(fileId, CasesPermissions.SEAL);
        LocalDateTime now = LocalDateTime.now(clock);
        CaseSealed sealed = file.seal(access.userId(), now);
        int tokens = em.createNativeQuery("delete from cases_file_token where file_id = :file").setParameter("file", fileId).executeUpdate();
        em.createQuery("select a from Assignment a where a.fileId = :file and a.untilAt is null", Assignment.class)
                .setParameter("file", fileId).getResultList().forEach(assignment -> assignment.end(now));
        grants.revoke(CaseDesk.GRANT, fileId);
        drafts.forget(CaseDesk.GRANT, fileId);
        Number participants = (Number) em.createNativeQuery("select count(*) from cases_participant where file_id = :file")
                .setParameter("file", fileId).getSingleResult();
        em.persist(new Seal(fileId, article, access.userId(), now, "participants=" + participants + ", tokens=" + tokens));
        desk.remember(fileId, TimelineKind.SEALED, article);
        events.fire(sealed);
        withdrawn.fire(new LedgerRowsWithdrawn(LEDGERS));
    }
}
