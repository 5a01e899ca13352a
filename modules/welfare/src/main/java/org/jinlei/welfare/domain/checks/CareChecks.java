package org.jinlei.welfare.domain.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDoor;

/** Where askings are kept and put on the worklists. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CareChecks {

    static final String SUBJECT = "CareCheck";

    @Inject
    private EntityManager em;

    @Inject
    private FileDoor door;

    @Inject
    private Worklist worklist;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Asks once for each cause. */
    void ask(ChildFileFacts file, CheckCause cause, long causeId, Long noticedBy) {
        if (of(cause, causeId).stream().anyMatch(known -> known.fileId() == file.id())) {
            return;
        }
        CareCheck check = new CareCheck(file.id(), cause, causeId, noticedBy, LocalDateTime.now(clock));
        em.persist(check);
        audit.concerns(SUBJECT, check.id());
        audit.concerns(FileDoor.FILE, file.id());
        settle(check, file);
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

    /** Puts on the worklists that it is to be done, or takes it off. */
    void settle(CareCheck check, ChildFileFacts file) {
        em.flush();
        Subject subject = new Subject(SUBJECT, check.id(), String.valueOf(file.id()), file.stationId(), file.unitId());
        worklist.settle(subject, check.isOpen()
                ? List.of(Step.forHolders("welfare.careCheck", WelfarePermissions.WORK, null, "/welfare/checks/view?id=" + check.id())) : List.of());
    }

    /** Nothing of what a cause asked for stays, whether it was done or not and whoever is acting. */
    void forget(CheckCause cause, long causeId) {
        of(cause, causeId).forEach(check -> {
            worklist.settle(new Subject(SUBJECT, check.id(), "", 0, null), List.of());
            em.remove(check);
        });
    }

    private List<CareCheck> of(CheckCause cause, long causeId) {
        return em.createQuery("select c from CareCheck c where c.cause = :cause and c.causeId = :id", CareCheck.class).setParameter("cause", cause)
                .setParameter("id", causeId).getResultList();
    }
}
