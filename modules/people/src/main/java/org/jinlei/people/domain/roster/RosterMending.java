package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.domain.People;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Accepting proposed fixes. A mended row is checked and sorted as if it had stood so in the file. */
@ApplicationScoped
@Transactional
public class RosterMending {

    private static final int PIECE = 500;

    @Inject
    private EntityManager em;

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterStage stage;

    @Inject
    private PupilSorting sorting;

    @Inject
    private RosterPlaceList placeList;

    @Inject
    private ColumnCipher cipher;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private record Fix(long row, CellFault fault) {
    }

    /** Accepts the fix of one fault. */
    @UseCase(PeoplePermissions.ROSTER)
    public void accept(long id, long fault) {
        RosterBatch batch = checked(id);
        List<Fix> fixes = fixes("f.id = :key", fault, id, 0);
        if (fixes.isEmpty()) {
            throw new NotThere();
        }
        mend(batch, fixes);
        batch.recount(stage.counts(id));
    }

    /** Accepts the fixes of all faults of a kind; returns how many. */
    @UseCase(PeoplePermissions.ROSTER)
    public int acceptAll(long id, RosterFaultKind kind) {
        RosterBatch batch = checked(id);
        int done = 0;
        long after = 0;
        List<Fix> fixes;
        do {
            fixes = fixes("f.kind = :key", kind.name(), id, after);
            if (!fixes.isEmpty()) {
                mend(batch, fixes);
                after = fixes.get(fixes.size() - 1).row();
            }
            done += fixes.size();
        } while (!fixes.isEmpty());
        batch.recount(stage.counts(id));
        audit.detail(kind + " " + done);
        return done;
    }

    /**
     * Says that a pupil is the person who has the identity number, under another name: the row is taken, the name until now becomes a former one. Only
     * where one reads the name in the register.
     */
    @UseCase(PeoplePermissions.ROSTER)
    public void samePerson(long id, long fault) {
        RosterBatch batch = checked(id);
        List<RosterStage.Kept> rows = stage.byFault(id, fault, RosterFaultKind.NUMBER_OF_ANOTHER);
        if (rows.isEmpty() || people.summary(rows.get(0).person()).masked()) {
            throw new NotThere();
        }
        RosterStage.Kept row = rows.get(0);
        stage.same(row.id(), row.person());
        mend(batch, stage.byId(List.of(row.id())), Map.of());
        batch.recount(stage.counts(id));
        audit.concerns("Person", row.person());
    }

    private RosterBatch checked(long id) {
        RosterBatch batch = desk.visible(id);
        em.lock(batch, LockModeType.PESSIMISTIC_WRITE);
        if (batch.status() != RosterStatus.CHECKED) {
            throw new BrokenRule(RosterRule.ROSTER_STEP_DOES_NOT_FIT);
        }
        return batch;
    }

    private List<Fix> fixes(String condition, Object key, long batch, long after) {
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery("select f.row_id, f.kind, f.fault, r.sheet, r.line from people_roster_fault f join people_roster_row r on r.id = f.row_id "
                + "where " + condition + " and f.batch_id = :batch and f.fixable = 1 and f.row_id > :after order by f.row_id").setParameter("key", key)
                .setParameter("batch", batch).setParameter("after", after).setMaxResults(PIECE).getResultList();
        return found.stream().map(Row::of).map(row -> new Fix(row.id(), LineText.fault(row.text(3), row.number(4).intValue(),
                row.constant(1, RosterFaultKind.class), cipher.decrypted(row.bytes(2))))).toList();
    }

    private void mend(RosterBatch batch, List<Fix> fixes) {
        Map<Long, List<CellFault>> byRow = new LinkedHashMap<>();
        fixes.forEach(fix -> byRow.computeIfAbsent(fix.row(), any -> new ArrayList<>()).add(fix.fault()));
        mend(batch, stage.byId(byRow.keySet()), byRow);
    }

    private void mend(RosterBatch batch, List<RosterStage.Kept> rows, Map<Long, List<CellFault>> byRow) {
        LocalDate day = LocalDate.now(clock);
        RosterChecks checks = new RosterChecks(day);
        RosterPlaces places = placeList.places();
        List<PupilSorting.Read> read = rows.stream().map(row -> {
            RosterLine line = row.line().mended(byRow.getOrDefault(row.id(), List.of()));
            Checked checked = checks.check(line, places);
            return new PupilSorting.Read(line, checked.pupil(), checked.faults(), row.samePerson());
        }).toList();
        List<RosterStage.Staged> sorted = sorting.sorted(read, batch.purpose().term(), day);
        for (int i = 0; i < rows.size(); i++) {
            RosterStage.Staged staged = sorted.get(i);
            boolean twin = staged.status().isTaken() && stage.hasTwin(batch.id(), rows.get(i).id(), staged.same());
            stage.mend(batch.id(), rows.get(i).id(), twin ? staged.as(RowStatus.DUPLICATE) : staged);
        }
    }
}
