package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.welfare.WelfarePermissions;

/** What time alone brings to archived files (rule 46): a reminder, and then the deletion of what was written in them. */
@ApplicationScoped
@Transactional
public class FileEnding {

    private static final int MOST = 50;

    /** Where something is still owed to the child, somebody looks again after so many days. */
    private static final int PUT_OFF_DAYS = 30;

    @Inject
    private EntityManager em;

    @Inject
    private FileDoor door;

    @Inject
    private FileDesk desk;

    @Inject
    private FileRetention retention;

    @Inject
    private FileContents contents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Archived files whose day has come. */
    @SuppressWarnings("unchecked")
    List<Long> due() {
        return em.createNativeQuery("select f.id from welfare_child_file f where f.status = 'ARCHIVED' and f.look_on <= :today order by f.look_on, f.id", Long.class)
                .setParameter("today", today()).setMaxResults(MOST).getResultList().stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Whether a file's time is over. */
    boolean isOver(long fileId) {
        ChildFileFacts file = desk.file(fileId).facts();
        return !file.isOpen() && file.kept().emptiedAt() == null && today().isAfter(retention.ends(file, desk.child(file)));
    }

    /** Puts it on the worklist when it is time, and notes when to look again. */
    void look(long fileId) {
        desk.settle(fileId);
    }

    /** Deletes what was written in a file whose time is over, all or nothing; the audit trail keeps that, and how much. */
    @UseCase(WelfarePermissions.WORK)
    public void empty(long fileId) {
        door.require(fileId, WelfarePermissions.WORK);
        ChildFile file = em.find(ChildFile.class, fileId, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(file);
        if (!isOver(fileId)) {
            return;
        }
        if (contents.isAtWork(file.facts())) {
            file.lookOn(today().plusDays(PUT_OFF_DAYS));
            return;
        }
        audit.detail(contents.delete(file.facts()));
        file.empty(LocalDateTime.now(clock));
        desk.settle(fileId);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
