package org.jinlei.platform.events.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jinlei.platform.jobs.Job;

/** Delivers what the first try after the publisher's commit did not: what failed and is due again, and what a server left that died in between. */
@ApplicationScoped
class EventDeliveryJob implements Job {

    static final String NAME = "event-delivery";

    private static final int AT_ONCE = 100;

    @Inject
    private DueDeliveries due;

    @Inject
    private EventDeliveries deliveries;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public boolean isWaitedFor() {
        return due.isAny();
    }

    /** Goes once through what is due, each tried once; nodes that meet leave each other's rows alone, and share the work so. */
    @Override
    public void run(long fencingNo) {
        long last = 0;
        List<Long> next = due.next(last, AT_ONCE);
        while (!next.isEmpty()) {
            next.forEach(deliveries::attempt);
            last = next.get(next.size() - 1);
            next = due.next(last, AT_ONCE);
        }
    }
}
