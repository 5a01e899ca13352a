package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.RosterBatchId;
import org.jinlei.people.RosterCommitted;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.files.OwnedFiles;

/** Writes the pupils of a roster into the register: all of them in one transaction, some hundred at a time in memory. */
@ApplicationScoped
@Transactional
public class RosterCommit {

    /** Pupils whose numbers, with those of their adults, one audit entry holds. */
    private static final int PIECE = 150;
    private static final Set<RowStatus> TAKEN = EnumSet.of(RowStatus.NEW, RowStatus.CHANGED, RowStatus.UNCHANGED);

    @Inject
    private EntityManager em;

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterStage stage;

    @Inject
    private RosterSteps steps;

    @Inject
    private RosterPieces pieces;

    @Inject
    private RosterPlaceList placeList;

    @Inject
    private OwnedFiles files;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<RosterCommitted> committed;

    /** Commits a roster that was ordered; called by the system in the name of whoever ordered it. */
    @UseCase(PeoplePermissions.ROSTER)
    public void commit(RosterOrder order) {
        RosterCounts expected = desk.visible(order.id()).facts().counts();
        LocalDate day = LocalDate.now(clock);
        long after = 0;
        int done = 0;
        int left = 0;
        Progress progress = new Progress(clock);
        RosterPlaces places = placeList.places();
        Map<Long, Long> stations = placeList.stations();
        List<RosterStage.Kept> rows;
        do {
            em.clear();
            rows = stage.rows(order.id(), TAKEN, after, PIECE);
            if (!rows.isEmpty()) {
                left += pieces.write(order, day, places, stations, rows);
                after = rows.get(rows.size() - 1).id();
                done += rows.size();
                if (progress.isDue()) {
                    steps.touch(order, done, expected.taken());
                }
            }
        } while (rows.size() == PIECE);
        RosterBatch batch = em.find(RosterBatch.class, order.id(), LockModeType.PESSIMISTIC_WRITE);
        if (batch.status() != RosterStatus.COMMITTING || batch.order().attempt() != order.attempt()) {
            throw new RosterTakenOver();
        }
        if (left > 0) {
            batch.recount(stage.counts(order.id()));
        }
        batch.commit(LocalDateTime.now(clock));
        Long file = batch.letFileGo();
        if (file != null) {
            files.letGo(file);
        }
        audit.detail("left out " + left + ", new " + expected.rowsNew() + ", changed " + expected.rowsChanged() + ", unchanged " + expected.rowsUnchanged() + ", faulty "
                + expected.rowsFaulty() + ", left " + expected.rowsLeft());
        committed.fire(new RosterCommitted(new RosterBatchId(order.id()), order.purpose().term()));
    }
}
