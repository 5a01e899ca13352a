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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.files.OwnedFiles;
import org.jinlei.platform.jobs.JobWanted;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;

/** What somebody does with a roster: says what it is for, confirms its columns, commits it, takes it back, gives it up. */
@ApplicationScoped
@Transactional
public class RosterWork {

    private static final int SWEPT = 1000;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterSenders senders;

    @Inject
    private RosterStage stage;

    @Inject
    private OwnedFiles files;

    @Inject
    private Event<JobWanted> jobs;

    @Inject
    private Clock clock;

    /** Writes down what a roster is for, before its file comes (rule 43); returns its number. */
    @UseCase(PeoplePermissions.ROSTER)
    public long open(RosterPurpose what) {
        requireStation(what.station());
        return opened(what, null);
    }

    private long opened(RosterPurpose what, Long follows) {
        RosterBatch batch = new RosterBatch(what, follows, access.caller(), now());
        em.persist(batch);
        audit.because(what.purpose());
        audit.concerns(RosterDesk.SUBJECT, batch.id());
        return batch.id();
    }

    /** Writes it down anew, until the roster is committed; what was read by then is read again. */
    @UseCase(PeoplePermissions.ROSTER)
    public void describe(long id, int version, RosterPurpose what) {
        RosterBatch batch = locked(id);
        requireStation(what.station());
        if (batch.facts().version() != version) {
            throw new ChangedMeanwhile(null);
        }
        batch.describe(what, now().toLocalDate());
        desk.settle(batch);
        if (batch.facts().status() != RosterStatus.ASKED && batch.order().attachment() != null) {
            batch.wait(RosterStatus.ARRIVED, access.caller(), now());
        }
    }

    /** A roster of the mended rows of another: what for and on what basis is the same; returns its number. */
    @UseCase(PeoplePermissions.ROSTER)
    public long follow(long id) {
        return opened(desk.visible(id).purpose(), id);
    }

    /** Confirms what each column is; the dry run begins. The sender's next roster needs no confirming of the same words. */
    @UseCase(PeoplePermissions.ROSTER)
    public void confirmColumns(long id, ColumnMapping mapping) {
        RosterBatch batch = locked(id);
        if (!batch.status().takesColumns()) {
            throw new BrokenRule(RosterRule.ROSTER_STEP_DOES_NOT_FIT);
        }
        List<SheetLayout> sheets = LayoutText.sheets(batch.order().layout());
        for (SheetLayout sheet : sheets) {
            Set<RosterField> taken = new HashSet<>();
            sheet.columns().stream().map(column -> mapping.field(column.word())).filter(field -> field != RosterField.IGNORED).forEach(field -> {
                if (!taken.add(field)) {
                    throw new BrokenRule(RosterRule.ROSTER_COLUMN_IS_TAKEN_TWICE, field);
                }
            });
        }
        if (!mapping.suffices()) {
            throw new BrokenRule(RosterRule.ROSTER_COLUMNS_DO_NOT_SUFFICE);
        }
        senders.remember(batch.purpose().station(), batch.purpose().provider(), mapping);
        batch.confirmColumns(LayoutText.of(mapping, sheets.stream().mapToLong(SheetLayout::rows).sum()), access.caller(), now());
    }

    /** Has the columns recognised anew, to say them otherwise. */
    @UseCase(PeoplePermissions.ROSTER)
    public void reread(long id) {
        RosterBatch batch = locked(id);
        if (batch.status() != RosterStatus.CHECKED || batch.order().attachment() == null) {
            throw new BrokenRule(RosterRule.ROSTER_STEP_DOES_NOT_FIT);
        }
        batch.wait(RosterStatus.ARRIVED, access.caller(), now());
    }

    /** Orders that the rows which can be taken go into the register. */
    @UseCase(PeoplePermissions.ROSTER)
    public void commit(long id) {
        locked(id).order(access.caller(), now());
    }

    /** Orders that the roster is taken back. */
    @UseCase(PeoplePermissions.ROSTER)
    public void recall(long id) {
        locked(id).recall(access.caller(), now());
    }

    /** Keeps what came with a roster for longer, for a reason. */
    @UseCase(PeoplePermissions.ROSTER)
    public void prolong(long id, int version, LocalDate until, String reason) {
        RosterBatch batch = locked(id);
        if (batch.facts().version() != version) {
            throw new ChangedMeanwhile(null);
        }
        batch.expiry().prolong(until, reason, access.caller(), now());
        desk.settle(batch);
        audit.because(reason);
    }

    /** Gives a roster up that is not committed: file and rows go. */
    @UseCase(PeoplePermissions.ROSTER)
    public void drop(long id) {
        RosterBatch batch = locked(id);
        Long file = batch.letFileGo();
        if (file != null) {
            files.letGo(file);
        }
        batch.drop(now());
        desk.settle(batch);
        boolean more = true;
        while (more) {
            more = stage.sweep(id, SWEPT);
        }
    }

    /** A roster of the caller's, to be changed; what it then waits for begins with the commit. */
    private RosterBatch locked(long id) {
        RosterBatch batch = desk.visible(id);
        jobs.fire(new JobWanted(RosterJob.NAME));
        em.lock(batch, LockModeType.PESSIMISTIC_WRITE);
        return batch;
    }

    private void requireStation(long station) {
        if (!desk.reaches(station)) {
            throw new BrokenRule(RosterRule.ROSTER_STATION_IS_ONES_OWN);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
