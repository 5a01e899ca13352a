package org.jinlei.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a job throws ends that run and never its schedule. */
class JobsTest {

    @Test
    void a_job_that_ends_in_an_error_is_waked_again() {
        Job endless = new Job() {

            @Override
            public String name() {
                return "endless";
            }

            @Override
            public Duration pause() {
                return Duration.ofMinutes(1);
            }

            @Override
            public boolean isWaitedFor() {
                throw new StackOverflowError();
            }

            @Override
            public void run(long fencingNo) {
                throw new AssertionError("nothing is waiting");
            }
        };
        assertDoesNotThrow(() -> new Jobs().wake(endless), "an error would end the schedule on this node until the server is started again");
    }

    @Test
    void a_job_that_is_wanted_while_it_is_at_work_does_not_run_twice_at_a_time() {
        Jobs jobs = new Jobs();
        AtomicInteger looked = new AtomicInteger();
        Job busy = new Job() {

            @Override
            public String name() {
                return "busy";
            }

            @Override
            public Duration pause() {
                return Duration.ofMinutes(1);
            }

            @Override
            public boolean isWaitedFor() {
                looked.incrementAndGet();
                jobs.wake(this);
                return false;
            }

            @Override
            public void run(long fencingNo) {
                throw new AssertionError("nothing is waiting");
            }
        };
        jobs.wake(busy);
        jobs.wake(busy);
        assertEquals(2, looked.get(), "once for each time it was waked from outside");
    }
}
