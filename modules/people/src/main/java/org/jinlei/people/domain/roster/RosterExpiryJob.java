package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jinlei.platform.jobs.Job;

/** Reminds of rosters that expire soon and deletes what came with those whose time is over, soon after midnight; goes on where a stopped server left it. */
@ApplicationScoped
class RosterExpiryJob implements Job {

    @Inject
    private RosterExpiring expiring;

    @Override
    public String name() {
        return "roster-expiry";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public boolean isWaitedFor() {
        return expiring.isDue();
    }

    @Override
    public void run(long fencingNo) {
        expiring.expired().forEach(expiring::expire);
        expiring.expiring().forEach(expiring::remind);
        for (long id : expiring.unswept()) {
            boolean more = true;
            while (more) {
                more = expiring.sweep(id);
            }
        }
    }
}
