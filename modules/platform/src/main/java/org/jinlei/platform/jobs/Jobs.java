package org.jinlei.platform.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jinlei.platform.access.Access;

/** Wakes the system's jobs and runs those whose lease this node gets, or that need none. */
@ApplicationScoped
class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    /** The server lets nothing run before it has started as a whole. */
    private static final Duration FIRST_AFTER = Duration.ofSeconds(5);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Instance<Job> jobs;

    @Inject
    private JobLeases leases;

    @Inject
    private Jobs self;

    @Inject
    private Access access;

    private final List<Future<?>> running = new ArrayList<>();

    /** Jobs at work on this node: being wanted does not make one run twice at a time. */
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

    void start(@Observes Startup start) {
        for (Job job : jobs) {
            long pause = job.pause().toMillis();
            running.add(executor.scheduleWithFixedDelay(() -> self.wake(job), Math.max(pause, FIRST_AFTER.toMillis()), pause, TimeUnit.MILLISECONDS));
        }
    }

    /** What waits for a job is done at once. */
    void want(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobWanted wanted) {
        for (Job job : jobs) {
            if (job.name().equals(wanted.job())) {
                soon(job);
            }
        }
    }

    private void soon(Job job) {
        try {
            executor.execute(() -> self.wake(job));
        } catch (RejectedExecutionException busyOrEnding) {
            LOG.debugf(busyOrEnding, "Job %s waits for its pause", job.name());
        }
    }

    void stop(@Observes Shutdown shutdown) {
        running.forEach(future -> future.cancel(false));
    }

    /** One run of a job on this node. */
    @ActivateRequestContext
    void wake(Job job) {
        if (!atWork.add(job.name())) {
            return;
        }
        try {
            if (!job.isWaitedFor()) {
                return;
            }
            OptionalLong fencingNo = job.isShared() ? OptionalLong.of(0) : leases.take(job.name(), job.pause());
            if (fencingNo.isPresent()) {
                access.asJob(job.name(), () -> {
                    job.run(fencingNo.getAsLong());
                    return null;
                });
            }
        } catch (RuntimeException | Error failed) {
            // Whatever is thrown here would end the schedule on this node for good; the next run tries again.
            LOG.errorf(failed, "Job %s failed", job.name());
        } finally {
            atWork.remove(job.name());
        }
    }
}
