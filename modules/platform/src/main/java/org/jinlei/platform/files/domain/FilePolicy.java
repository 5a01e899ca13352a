package org.jinlei.platform.files.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large and how many attachments may be, and how long what is no longer wanted is kept. */
@ApplicationScoped
public class FilePolicy {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    @ConfigProperty(name = "jinlei.files.megabytes", defaultValue = "200")
    private long megabytes;

    @Inject
    @ConfigProperty(name = "jinlei.files.most", defaultValue = "300")
    private int most;

    @Inject
    @ConfigProperty(name = "jinlei.files.removed", defaultValue = "P30D")
    private Duration removed;

    @Inject
    @ConfigProperty(name = "jinlei.files.unfinished.most", defaultValue = "20")
    private int mostUnfinished;

    @Inject
    @ConfigProperty(name = "jinlei.files.unfinished.megabytes", defaultValue = "1000")
    private long megabytesUnfinished;

    @Inject
    @ConfigProperty(name = "jinlei.files.unfinished", defaultValue = "PT2H")
    private Duration unfinished;

    /** Largest file in megabytes. */
    public long megabytes() {
        return megabytes;
    }

    long bytes() {
        return megabytes * MEGABYTE;
    }

    /** Attachments that one record may have at once. */
    int most() {
        return most;
    }

    /** Files that one person may have on their way at once. */
    int mostUnfinished() {
        return mostUnfinished;
    }

    /** Megabytes that one person may have on their way at once. */
    long megabytesUnfinished() {
        return megabytesUnfinished;
    }

    long bytesUnfinished() {
        return megabytesUnfinished * MEGABYTE;
    }

    /** How long a removed attachment can be put back. */
    Duration removed() {
        return removed;
    }

    /** How long an upload that no longer goes on is kept. */
    Duration unfinished() {
        return unfinished;
    }
}
