package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.jinlei.platform.jobs.Job;

/** Makes the large files one after the other, so that many at once take turns; begins soon after one is asked for. */
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
        return Duration.ofMillis(500);
    }

    @Override
    public boolean isWaitedFor() {
        return steps.next().isPresent();
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
    }
}
