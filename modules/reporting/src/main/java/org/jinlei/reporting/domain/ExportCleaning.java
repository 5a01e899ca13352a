package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jinlei.platform.jobs.Job;

/** Cleans away files whose time is over, and what was written of those that were stopped. */
@ApplicationScoped
class ExportCleaning implements Job {

    private static final int MOST_A_RUN = 100;

    @Inject
    private ExportSteps steps;

    @Override
    public String name() {
        return "export-cleaning";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run(long fencingNo) {
        steps.expire();
        int swept = 0;
        while (swept < MOST_A_RUN && steps.sweep()) {
            swept++;
        }
    }
}
