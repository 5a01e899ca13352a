package org.jinlei.people.domain.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When it is time to tell again how far a long transaction is: whoever watches looks once a second, and each telling is a transaction of its own. */
final class Progress {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Clock clock;
    private Instant next;

    Progress(Clock clock) {
        this.clock = clock;
        this.next = clock.instant();
    }

    boolean isDue() {
        Instant now = clock.instant();
        boolean due = !now.isBefore(next);
        if (due) {
            next = now.plus(PAUSE);
        }
        return due;
    }
}
