package org.jinlei.platform.events.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.jobs.Soon;

/** Writes what is to be delivered with the publisher's work, and has it delivered as soon as that is committed. */
@ApplicationScoped
class Publications {

    private static final Object WRITTEN = Publications.class.getName();

    @Inject
    private EntityManager em;

    @Inject
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Soon soon;

    @Inject
    private EventDeliveries deliveries;

    @Inject
    private Clock clock;

    /** An event without a transaction would be told whether or not its cause is kept: that is refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(String listener, Object event) {
        if (!(event instanceof Record told)) {
            throw new IllegalArgumentException(event.getClass().getName() + " is no record");
        }
        EventPublication publication = new EventPublication(listener, event.getClass().getName(), EventPayload.write(told), LocalDateTime.now(clock));
        em.persist(publication);
        ofThisTransaction().add(publication.id());
    }

    @SuppressWarnings("unchecked")
    private List<Long> ofThisTransaction() {
        List<Long> written = (List<Long>) transactions.getResource(WRITTEN);
        if (written == null) {
            written = new ArrayList<>();
            transactions.putResource(WRITTEN, written);
            transactions.registerInterposedSynchronization(new AfterCommit(written));
        }
        return written;
    }

    private class AfterCommit implements Synchronization {

        private final List<Long> written;

        AfterCommit(List<Long> written) {
            this.written = written;
        }

        @Override
        public void beforeCompletion() {
            // nothing is left to do: the rows are written already
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                soon.run(EventDeliveryJob.NAME, () -> written.forEach(deliveries::attempt));
            }
        }
    }
}
