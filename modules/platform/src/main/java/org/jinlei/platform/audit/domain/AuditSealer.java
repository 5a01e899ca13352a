package org.jinlei.platform.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jinlei.platform.jobs.Job;

/**
 * Links new audit entries into the hash chain, some seconds after they were written, so that writers never wait for one another; what
 * came while no server ran is caught up with batch after batch. The first seal of an hour is written to the log too: an anchor outside
 * the database, against which a rewritten chain shows.
 */
@ApplicationScoped
class AuditSealer implements Job {

    private static final int MOST_BATCHES = 1000;

    @Inject
    private AuditSealing sealing;

    @Override
    public String name() {
        return "audit-sealer";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run(long fencingNo) {
        int batches = 0;
        while (batches < MOST_BATCHES && sealing.batch(name(), fencingNo)) {
            batches++;
        }
    }
}
