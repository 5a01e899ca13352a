package org.jinlei.platform.events.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Tries deliveries one by one; what fails is noted and does not keep the next from being tried. */
@ApplicationScoped
class EventDeliveries {

    private static final Logger LOG = Logger.getLogger(EventDeliveries.class);

    @Inject
    private EventDelivery delivery;

    @Inject
    private FailedDelivery failedDelivery;

    void attempt(long publicationId) {
        try {
            delivery.deliver(publicationId);
        } catch (RuntimeException | LinkageError failure) {
            // The observer's failure, whatever it is, belongs to this publication alone.
            LOG.warnf(failure, "Event publication %d was not delivered", publicationId);
            failedDelivery.note(publicationId, failure);
        }
    }
}
