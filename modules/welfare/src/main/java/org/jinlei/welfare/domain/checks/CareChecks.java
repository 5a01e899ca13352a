package org.jinlei.welfare.domain.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDesk;
import org.jinlei.welfare.domain.FileDoor;
import org.jinlei.welfare.domain.FileDuty;

/** Where askings are kept; while one is open it is on the worklist of who answers for the file. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CareChecks implements FileDuty {

    private static final String SUBJECT = "CareCheck";

    @Inject
    private EntityManager em;

    @Inject
    private FileDoor door;

    @Inject
    private FileDesk desk;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Asks once for each cause. */
    void ask(ChildFileFacts file, CheckCause cause, long causeId) {
        if (of(cause, causeId).stream().anyMatch(known -> known.fileId() == file.id())) {
            return;
        }
        CareCheck check = new CareCheck(file.id(), cause, causeId, LocalDateTime.now(clock));
        em.persist(check);
        audit.concerns(SUBJECT, check.id());
        audit.concerns(FileDoor.FILE, file.id());
        desk.settle(file.id());
    }

    /** An asking about a child of the caller's scope. */
    CareCheck required(long checkId) {
        CareCheck check = em.find(CareCheck.class, checkId);
        if (check == null) {
            throw new NotThere();
        }
        door.require(check.fileId(), WelfarePermissions.WORK);
        audit.concerns(SUBJECT, checkId);
        return check;
    }

    List<CareCheckFacts> ofFile(long fileId) {
        return em.createQuery("select c from CareCheck c where c.fileId = :file order by c.id desc", CareCheck.class).setParameter("file", fileId)
                .getResultStream().map(CareCheck::facts).toList();
    }

    /** Nothing of what a cause asked for stays, whether it was done or not and whoever is acting. */
    void forget(CheckCause cause, long causeId) {
        of(cause, causeId).forEach(check -> {
            em.remove(check);
            desk.settle(check.fileId());
        });
    }

    @Override
    public List<Step> steps(ChildFileFacts file, PersonSummary child, LocalDate today) {
        return em.createQuery("select c from CareCheck c where c.fileId = :file and c.doneAt is null order by c.id", CareCheck.class).setParameter("file", file.id())
                .getResultStream().map(check -> step(file, "/welfare/checks/view?id=" + check.id())).toList();
    }

    private static Step step(ChildFileFacts file, String link) {
        return file.officer() == null ? Step.forHolders("welfare.careCheck", WelfarePermissions.WORK, null, link)
                : Step.of("welfare.careCheck", WelfarePermissions.WORK, file.officer(), link);
    }

    private List<CareCheck> of(CheckCause cause, long causeId) {
        return em.createQuery("select c from CareCheck c where c.cause = :cause and c.causeId = :id", CareCheck.class).setParameter("cause", cause)
                .setParameter("id", causeId).getResultList();
    }
}
