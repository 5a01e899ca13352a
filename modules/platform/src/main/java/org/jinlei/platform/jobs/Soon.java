package org.jinlei.platform.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jinlei.platform.access.Access;

/**
 * Runs something on this node in a moment, under the name of one of the system's jobs and without its lease: for work that a {@link Job} would do
 * anyway a little later, on any node. It may be lost when the server ends, so that job must find it.
 */
@ApplicationScoped
public class Soon {

    private static final Logger LOG = Logger.getLogger(Soon.class);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Soon self;

    @Inject
    private Access access;

    /** Returns at once. */
    public void run(String job, Runnable work) {
        try {
            executor.execute(() -> self.now(job, work));
        } catch (RejectedExecutionException busyOrEnding) {
            LOG.debugf(busyOrEnding, "%s is left to its job", job);
        }
    }

    @ActivateRequestContext
    void now(String job, Runnable work) {
        try {
            access.asJob(job, () -> {
                work.run();
                return null;
            });
        } catch (RuntimeException | Error failed) {
            // Nobody waits for it; the job tries again.
            LOG.errorf(failed, "%s failed", job);
        }
    }
}
