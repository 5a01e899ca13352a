package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many files one person may have under way, and how long a finished one can be fetched. */
@ApplicationScoped
class ExportPolicy {

    @Inject
    @ConfigProperty(name = "jinlei.exports.at-once", defaultValue = "3")
    private int atOnce;

    @Inject
    @ConfigProperty(name = "jinlei.exports.kept", defaultValue = "PT24H")
    private Duration kept;

    int atOnce() {
        return atOnce;
    }

    Duration kept() {
        return kept;
    }

    boolean isOver(LocalDateTime readyAt, LocalDateTime now) {
        return !now.isBefore(readyAt.plus(kept));
    }
}
