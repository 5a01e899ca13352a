package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.PeopleSettings;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.files.OwnedFiles;
import org.jinlei.platform.settings.Settings;

/**
 * What time alone brings to rosters: a reminder before one expires, and the deletion of its file, rows, faults and traces when it has. What it brought into the
 * register belongs to the register; of the roster itself stays who brought what for, when and how many. It cannot be taken back any more then.
 */
@ApplicationScoped
@Transactional
public class RosterExpiring {

    private static final int SWEPT = 1000;
    private static final int MOST = 20;

    @Inject
    private EntityManager em;

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterStage stage;

    @Inject
    private OwnedFiles files;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whether anything is to be done. */
    boolean isDue() {
        return !(expired().isEmpty() && unswept().isEmpty() && expiring().isEmpty());
    }

    /** Rosters whose time is over and with which the system is not at work. */
    List<Long> expired() {
        return em.createQuery("select b.id from RosterBatch b where b.expiry.keeping in :kept and b.expiry.expiresOn < :today and b.status not in :busy order by b.id", Long.class)
                .setParameter("kept", List.of(RosterKeeping.KEPT, RosterKeeping.REMINDED)).setParameter("today", LocalDate.now(clock))
                .setParameter("busy", RosterStatus.underWay()).setMaxResults(MOST).getResultList();
    }

    /** Rosters of which something is still to be deleted. */
    List<Long> unswept() {
        return em.createQuery("select b.id from RosterBatch b where b.expiry.keeping = :keeping order by b.id", Long.class).setParameter("keeping", RosterKeeping.EXPIRED)
                .setMaxResults(MOST).getResultList();
    }

    /** Rosters that expire soon and of which nobody was reminded. */
    List<Long> expiring() {
        return em.createQuery("select b.id from RosterBatch b where b.expiry.keeping = :keeping and b.expiry.expiresOn <= :soon and b.status <> :dropped order by b.id", Long.class)
                .setParameter("keeping", RosterKeeping.KEPT).setParameter("soon", LocalDate.now(clock).plusDays(settings.number(PeopleSettings.ROSTER_REMINDER)))
                .setParameter("dropped", RosterStatus.DROPPED).setMaxResults(MOST).getResultList();
    }

    /** Ends the time of a roster; from then on nothing can be done with it. */
    @UseCase(PeoplePermissions.ROSTER)
    public void expire(long id) {
        RosterBatch batch = locked(id);
        if (batch.expiry().hasComeTo(LocalDate.now(clock)) && !batch.status().isUnderWay()) {
            Long file = batch.letFileGo();
            if (file != null) {
                files.letGo(file);
            }
            batch.expire(LocalDateTime.now(clock));
            desk.settle(batch);
            audit.because(batch.purpose().purpose());
        }
    }

    /** Deletes some of the rows of a roster whose time is over; whether there may be more. */
    boolean sweep(long id) {
        RosterBatch batch = em.find(RosterBatch.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (batch.expiry().facts().keeping() != RosterKeeping.EXPIRED) {
            return false;
        }
        boolean more = stage.sweep(id, SWEPT);
        if (!more) {
            batch.expiry().gone();
        }
        return more;
    }

    /** Puts before whoever brought a roster that it expires soon. */
    @UseCase(PeoplePermissions.ROSTER)
    public void remind(long id) {
        RosterBatch batch = locked(id);
        if (batch.expiry().facts().keeping() == RosterKeeping.KEPT) {
            batch.expiry().remind();
            desk.settle(batch);
        }
    }

    private RosterBatch locked(long id) {
        RosterBatch batch = desk.visible(id);
        em.refresh(batch, LockModeType.PESSIMISTIC_WRITE);
        return batch;
    }
}
