package org.jinlei.platform.events.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** The numbers of delivery for whoever watches the servers. Never a reason to take a node away: what waits is not lost. */
@Readiness
@ApplicationScoped
public class DeliveryHealth implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DeliveryHealth.class);

    @Inject
    private DueDeliveries due;

    @Override
    public HealthCheckResponse call() {
        try {
            DeliveryState state = due.state();
            return HealthCheckResponse.named("events").up().withData("waiting", state.waiting()).withData("failed", state.failed())
                    .withData("lateSeconds", state.late()).build();
        } catch (PersistenceException unavailable) {
            LOG.debug("No numbers of events while the database does not answer", unavailable);
            return HealthCheckResponse.named("events").up().build();
        }
    }
}
