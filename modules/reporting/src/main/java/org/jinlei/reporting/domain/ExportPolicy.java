package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jinlei.platform.settings.Settings;
import org.jinlei.reporting.ReportingSettings;

/** How many files one person may have under way, and how long a finished one can be fetched. */
@ApplicationScoped
class ExportPolicy {

    @Inject
    @ConfigProperty(name = "jinlei.exports.at-once", defaultValue = "3")
    private int atOnce;

    @Inject
    private Settings settings;

    int atOnce() {
        return atOnce;
    }

    Duration kept() {
        return settings.duration(ReportingSettings.EXPORTS);
    }

    boolean isOver(LocalDateTime readyAt, LocalDateTime now) {
        return !now.isBefore(readyAt.plus(kept()));
    }
}
