package org.jinlei.platform.api.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests to the interface may come within which time. */
@ApplicationScoped
class RequestPolicy {

    @Inject
    @ConfigProperty(name = "jinlei.api.requests", defaultValue = "300")
    private int requests;

    @Inject
    @ConfigProperty(name = "jinlei.api.window", defaultValue = "PT1M")
    private Duration window;

    @Inject
    @ConfigProperty(name = "jinlei.api.strangers.requests", defaultValue = "30")
    private int strangersRequests;

    @Inject
    @ConfigProperty(name = "jinlei.api.strangers.window", defaultValue = "PT10M")
    private Duration strangersWindow;

    int most(Requesters who) {
        return who == Requesters.KNOWN ? requests : strangersRequests;
    }

    Duration window(Requesters who) {
        return who == Requesters.KNOWN ? window : strangersWindow;
    }
}
