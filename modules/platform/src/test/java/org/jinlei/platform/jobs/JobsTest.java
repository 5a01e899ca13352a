package org.jinlei.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.Duration;
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
}
