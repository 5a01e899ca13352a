package org.jinlei.platform.drafts.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.jobs.JobLeases;

/** Cleans drafts away that nobody came back to. */
@ApplicationScoped
class DraftCleaning implements Job {

    @Inject
    private DraftShelf shelf;

    @Inject
    private JobLeases leases;

    @Override
    public String name() {
        return "draft-cleaning";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run(long fencingNo) {
        if (leases.holds(name(), fencingNo)) {
            shelf.clean();
        }
    }
}
