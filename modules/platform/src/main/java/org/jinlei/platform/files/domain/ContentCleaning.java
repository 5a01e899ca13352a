package org.jinlei.platform.files.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jinlei.platform.jobs.Job;

/** Cleans away what no attachment refers to, in small transactions. Repeated or met by another run it does no harm. */
@ApplicationScoped
class ContentCleaning implements Job {

    private static final int MOST_STEPS = 1000;

    @Inject
    private ContentSteps steps;

    @Override
    public String name() {
        return "content-cleaning";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run(long fencingNo) {
        steps.letGo(name(), fencingNo);
        int step = 0;
        while (step < MOST_STEPS && steps.sweep(name(), fencingNo)) {
            step++;
        }
    }
}
