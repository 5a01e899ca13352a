package org.jinlei.platform.tokens.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many access tokens an account may have and how long they hold. */
@ApplicationScoped
class TokenPolicy {

    @Inject
    @ConfigProperty(name = "jinlei.tokens.most", defaultValue = "5")
    private int most;

    /** Not longer than a password (GB/T 22239 8.1.4.1: periodic change). */
    @Inject
    @ConfigProperty(name = "jinlei.tokens.days", defaultValue = "90")
    private int days;

    @Inject
    @ConfigProperty(name = "jinlei.tokens.service.days", defaultValue = "365")
    private int serviceDays;

    /** Tokens in force that an account may have at once. */
    int most() {
        return most;
    }

    /** Days for which a token may hold. */
    int days(boolean service) {
        return service ? serviceDays : days;
    }
}
