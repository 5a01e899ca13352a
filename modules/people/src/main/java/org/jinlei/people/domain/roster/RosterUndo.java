package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.RosterBatchId;
import org.jinlei.people.RosterUndone;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;

/**
 * Takes a roster back in one transaction: first what it wrote for each pupil, then the persons whom it entered and whom nobody needs any more.
 * On whom somebody has built meanwhile stays, and the row says so.
 */
@ApplicationScoped
@Transactional
public class RosterUndo {

    private static final int PIECE = 150;

    @Inject
    private EntityManager em;

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterStage stage;

    @Inject
    private RosterSteps steps;

    @Inject
    private RosterUndoPieces pieces;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<RosterUndone> undone;

    /** Undoes a roster; called by the system in the name of whoever ordered it. */
    @UseCase(PeoplePermissions.ROSTER)
    public void undo(RosterOrder order) {
        RosterFacts facts = desk.visible(order.id()).facts();
        int all = facts.counts().taken();
        int done = through(order, 0, 2 * all, rows -> pieces.takeBack(order, facts.committedAt(), rows));
        through(order, done, 2 * all, rows -> pieces.remove(order, facts.committedAt(), rows));
        RosterBatch batch = em.find(RosterBatch.class, order.id(), LockModeType.PESSIMISTIC_WRITE);
        if (batch.status() != RosterStatus.UNDOING || batch.order().attempt() != order.attempt()) {
            throw new RosterTakenOver();
        }
        int stayed = ((Number) em.createNativeQuery("select count(*) from people_roster_row r where r.batch_id = :batch and r.stayed = 1")
                .setParameter("batch", order.id()).getSingleResult()).intValue();
        batch.undo(stayed, LocalDateTime.now(clock));
        audit.detail("stayed " + stayed + " of " + all);
        undone.fire(new RosterUndone(new RosterBatchId(order.id()), order.purpose().term()));
    }

    private int through(RosterOrder order, int before, int expected, Consumer<List<RosterStage.Kept>> work) {
        long after = 0;
        int done = before;
        Progress progress = new Progress(clock);
        List<RosterStage.Kept> rows;
        do {
            em.clear();
            rows = stage.written(order.id(), after, PIECE);
            if (!rows.isEmpty()) {
                work.accept(rows);
                after = rows.get(rows.size() - 1).id();
                done += rows.size();
                if (progress.isDue()) {
                    steps.touch(order, done, expected);
                }
            }
        } while (rows.size() == PIECE);
        return done;
    }
}
