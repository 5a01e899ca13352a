package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The small transactions in which a roster is read: taken, kept piece by piece, and told how far it is. */
@ApplicationScoped
@Transactional
class RosterSteps {

    /** A run that wrote nothing for so long was left behind by a server that stopped. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);
    private static final int SWEPT = 1000;
    private static final int FETCHED = 1000;

    @Inject
    private EntityManager em;

    @Inject
    private RosterStage stage;

    @Inject
    private Clock clock;

    /** The next roster that waits, or that a stopped server left half-way. Never two write into the register at once, whatever the nodes: they could double whom both bring. */
    Optional<Long> next() {
        return em.createQuery("select b.id from RosterBatch b where (b.status in :waiting or b.status in :running and b.touchedAt < :abandoned) and not (b.status in :ordered "
                + "and exists (select w.id from RosterBatch w where w.status in :writing and w.touchedAt >= :abandoned)) order by b.touchedAt, b.id", Long.class)
                .setParameter("waiting", all(true)).setParameter("running", all(false)).setParameter("abandoned", now().minus(ABANDONED))
                .setParameter("ordered", Set.of(RosterStatus.ORDERED, RosterStatus.RECALLED)).setParameter("writing", Set.of(RosterStatus.COMMITTING, RosterStatus.UNDOING))
                .setMaxResults(1).getResultStream().findFirst();
    }

    private static Set<RosterStatus> all(boolean waiting) {
        return EnumSet.allOf(RosterStatus.class).stream().filter(status -> waiting ? status.isWaiting() : status.isRunning()).collect(Collectors.toSet());
    }

    /** Takes a roster that waits or was left behind; empty when somebody else did, or when it was tried too often. */
    Optional<RosterOrder> take(long id) {
        RosterBatch batch = em.find(RosterBatch.class, id, LockModeType.PESSIMISTIC_WRITE);
        boolean abandoned = batch != null && batch.status().isRunning() && batch.touchedAt().isBefore(now().minus(ABANDONED));
        if (batch == null || !batch.status().isWaiting() && !abandoned || !batch.begin(now())) {
            return Optional.empty();
        }
        return Optional.of(batch.order());
    }

    /** Removes what an earlier run has kept; whether there may be more. */
    boolean sweep(RosterOrder order) {
        return running(order) != null && stage.sweep(order.id(), SWEPT);
    }

    /** The columns are recognised, for somebody to confirm. */
    void propose(RosterOrder order, String columns) {
        RosterBatch batch = running(order);
        if (batch != null) {
            batch.propose(columns, now());
        }
    }

    /** Keeps rows and says how far the reading is; false when it was taken over meanwhile. */
    boolean keep(RosterOrder order, List<RosterStage.Staged> rows, long done, long expected) {
        RosterBatch batch = running(order);
        if (batch != null) {
            stage.keep(order.id(), rows);
            batch.progress(done, expected, now());
        }
        return batch != null;
    }

    /** Tells how far a long transaction beside this one is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void touch(RosterOrder order, long done, long expected) {
        RosterBatch batch = running(order);
        if (batch != null) {
            batch.progress(done, expected, now());
        }
    }

    /** Notes who was enrolled in one of the schools before and is not in the file, and ends the dry run. */
    void check(RosterOrder order, Set<Long> schools, Set<String> unclear) {
        RosterBatch batch = running(order);
        if (batch != null) {
            if (batch.facts().follows() == null && !schools.isEmpty()) {
                stage.keepLeft(order.id(), left(order, schools, unclear));
            }
            batch.check(stage.counts(order.id()), now());
        }
    }

    /** Numbers only are kept of them: a county may lose as many as it has. */
    private List<Long> left(RosterOrder order, Set<Long> schools, Set<String> unclear) {
        String within = schools.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return em.unwrap(Session.class).doReturningWork(connection -> {
            Set<Long> gone = new LinkedHashSet<>();
            try (PreparedStatement select = connection.prepareStatement("select p.id, p.name from people_enrolment e join people_person m on m.id = e.person_id "
                    + "join people_person p on p.id = coalesce(m.merged_into, m.id) where e.school_id in (" + within + ") and e.term = (select max(f.term) "
                    + "from people_enrolment f where f.school_id in (" + within + ") and f.term < ?) and not exists (select 1 from people_roster_row r where r.batch_id = ? "
                    + "and r.person_id = p.id)")) {
                select.setFetchSize(FETCHED);
                select.setString(1, order.purpose().term().code());
                select.setLong(2, order.id());
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        if (!unclear.contains(rows.getString(2))) {
                            gone.add(rows.getLong(1));
                        }
                    }
                }
            }
            return List.copyOf(gone);
        });
    }

    void fail(RosterOrder order, RosterFailure why) {
        RosterBatch batch = running(order);
        if (batch != null) {
            batch.fail(why, now());
        }
    }

    private RosterBatch running(RosterOrder order) {
        RosterBatch batch = em.find(RosterBatch.class, order.id(), LockModeType.PESSIMISTIC_WRITE);
        return batch != null && batch.status() == order.status() && batch.order().attempt() == order.attempt() ? batch : null;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
