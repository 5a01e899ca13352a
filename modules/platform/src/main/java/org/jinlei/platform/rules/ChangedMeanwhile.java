package org.jinlei.platform.rules;

import java.time.LocalDateTime;

/** Somebody else saved the record after it was opened. Nothing is written; the screen shows what the other changed. */
public class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String changedBy;
    private final LocalDateTime changedAt;

    /** @param changedBy name of the person who saved last, or null when unknown */
    public ChangedMeanwhile(String changedBy) {
        this(changedBy, null);
    }

    /**
     * @param changedBy name of the person who saved last, or null when unknown
     * @param changedAt when that was, or null when unknown
     */
    public ChangedMeanwhile(String changedBy, LocalDateTime changedAt) {
        super("changed meanwhile", null, false, false);
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public LocalDateTime changedAt() {
        return changedAt;
    }
}
