package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jinlei.platform.access.Access;

/** Does what a roster waits for, under the name of whoever asked for it; what became of it is told by its row. */
@ApplicationScoped
class RosterMaking {

    private static final Logger LOG = Logger.getLogger(RosterMaking.class);

    /** A county's roster is one transaction that takes minutes. */
    private static final Duration LONGEST = Duration.ofHours(1);

    @Inject
    private RosterSteps steps;

    @Inject
    private RosterDryRun dryRun;

    @Inject
    private RosterCommit commit;

    @Inject
    private RosterUndo undo;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Access access;

    void make(long id) {
        steps.take(id).ifPresent(order -> access.as(order.username(), () -> {
            try {
                work(order);
            } catch (RosterTakenOver over) {
                LOG.infof("Roster %d was taken over or given up", id);
            } catch (RosterRefused refused) {
                steps.fail(order, RosterFailure.of(refused));
            } catch (RuntimeException failed) {
                // Whatever keeps a roster from its next step is told to the person as a failure and to the log with its cause.
                LOG.errorf(failed, "Roster %d could not go on from %s", id, order.status());
                steps.fail(order, RosterFailure.OTHER);
            }
            return null;
        }));
    }

    private void work(RosterOrder order) {
        switch (order.status()) {
            case ARRIVED -> dryRun.columns(order);
            case CHECKING -> dryRun.check(order);
            case COMMITTING -> patiently(() -> commit.commit(order));
            case UNDOING -> patiently(() -> undo.undo(order));
            default -> throw new IllegalStateException("Nothing to do in " + order.status());
        }
    }

    private void patiently(Runnable work) {
        try {
            transaction.setTransactionTimeout((int) LONGEST.toSeconds());
            try {
                work.run();
            } finally {
                transaction.setTransactionTimeout(0);
            }
        } catch (SystemException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
