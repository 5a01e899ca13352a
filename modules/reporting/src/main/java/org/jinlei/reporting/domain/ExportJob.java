package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.jinlei.platform.jobs.Job;

/** Makes the large files one after the other, so that many at once take turns, and cleans away those that are over. */
@ApplicationScoped
class ExportJob implements Job {

    private static final int MOST_A_RUN = 20;

    @Inject
    private ExportSteps steps;

    @Inject
    private ExportMaking making;

    @Override
    public String name() {
        return "exports";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run(long fencingNo) {
        for (int made = 0; made < MOST_A_RUN; made++) {
            Optional<Long> next = steps.next();
            if (next.isEmpty()) {
                break;
            }
            making.make(next.get());
        }
        steps.expire();
        int swept = 0;
        while (swept < MOST_A_RUN && steps.sweep()) {
            swept++;
        }
    }
}
