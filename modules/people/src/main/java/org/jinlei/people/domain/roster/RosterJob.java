package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.jinlei.platform.jobs.Job;

/** Works on rosters one after the other; begins soon after one is asked for, and goes on where a stopped server left one. */
@ApplicationScoped
class RosterJob implements Job {

    static final String NAME = "rosters";

    private static final int MOST_A_RUN = 20;

    @Inject
    private RosterSteps steps;

    @Inject
    private RosterMaking making;

    @Override
    public String name() {
        return NAME;
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
