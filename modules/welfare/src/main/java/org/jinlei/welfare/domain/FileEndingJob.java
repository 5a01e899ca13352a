package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jinlei.platform.jobs.Job;

/** Reminds of archived files whose contents are deleted soon, and deletes those whose time is over, one file after the other. */
@ApplicationScoped
class FileEndingJob implements Job {

    @Inject
    private FileEnding ending;

    @Override
    public String name() {
        return "file-ending";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(long fencingNo) {
        for (long file : ending.due()) {
            if (ending.isOver(file)) {
                ending.empty(file);
            } else {
                ending.look(file);
            }
        }
    }
}
