package org.jinlei.platform.jobs;

import java.time.Duration;

/**
 * Work that the system does by itself. Every node wakes up for it, one does it: whoever holds the lease in the database, if it is not {@link #isShared}.
 * A run must be harmless when it is repeated, and must check the fencing number where two runs could meet.
 */
public interface Job {

    /** Name of the lease and of the actor in the audit trail. */
    String name();

    /** Pause between two runs. */
    Duration pause();

    /** A quick look whether there is anything to do, before the lease is asked for: a job that looks often costs next to nothing. */
    default boolean isWaitedFor() {
        return true;
    }

    /** Whether every node does it without a lease, because the rows themselves say who does what. Its fencing number is 0. */
    default boolean isShared() {
        return false;
    }

    /** @param fencingNo grows whenever the lease changes hands */
    void run(long fencingNo);
}
