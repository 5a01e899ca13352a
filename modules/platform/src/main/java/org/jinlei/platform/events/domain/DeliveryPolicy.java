package org.jinlei.platform.events.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a delivery is tried, with what pauses, and how long delivered ones are kept. */
@ApplicationScoped
class DeliveryPolicy {

    @Inject
    @ConfigProperty(name = "jinlei.events.attempts", defaultValue = "10")
    private int attempts;

    @Inject
    @ConfigProperty(name = "jinlei.events.first-pause", defaultValue = "PT10S")
    private Duration firstPause;

    @Inject
    @ConfigProperty(name = "jinlei.events.kept", defaultValue = "P30D")
    private Duration kept;

    int attempts() {
        return attempts;
    }

    Duration firstPause() {
        return firstPause;
    }

    Duration kept() {
        return kept;
    }
}
