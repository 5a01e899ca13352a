package org.jinlei.platform.events.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jinlei.platform.jobs.Job;

/** Removes what was delivered long ago, in small transactions; repeated it removes nothing more. */
@ApplicationScoped
class EventCleaning implements Job {

    private static final int AT_ONCE = 1000;
    private static final int MOST_STEPS = 500;

    @Inject
    private DueDeliveries due;

    @Override
    public String name() {
        return "event-cleaning";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(long fencingNo) {
        int step = 0;
        while (step < MOST_STEPS && due.clean(AT_ONCE) == AT_ONCE) {
            step++;
        }
    }
}
