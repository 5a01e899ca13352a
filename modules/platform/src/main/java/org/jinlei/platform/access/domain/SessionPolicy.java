package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a session lives and how many a person may have. */
@ApplicationScoped
class SessionPolicy {

    @Inject
    @ConfigProperty(name = "jinlei.session.idle", defaultValue = "PT30M")
    private Duration idle;

    @Inject
    @ConfigProperty(name = "jinlei.session.absolute", defaultValue = "PT12H")
    private Duration absolute;

    @Inject
    @ConfigProperty(name = "jinlei.session.most", defaultValue = "2")
    private int most;

    Duration idle() {
        return idle;
    }

    Duration absolute() {
        return absolute;
    }

    /** Sessions a person may have at once; a further log-in ends the oldest. */
    int most() {
        return most;
    }
}
