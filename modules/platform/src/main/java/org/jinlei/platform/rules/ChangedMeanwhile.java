package org.jinlei.platform.rules;

/** Somebody else saved the record after it was opened. Nothing is written; the screen shows what the other changed. */
public class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String changedBy;

    /** @param changedBy name of the person who saved last, or null when unknown */
    public ChangedMeanwhile(String changedBy) {
        super("changed meanwhile", null, false, false);
        this.changedBy = changedBy;
    }

    public String changedBy() {
        return changedBy;
    }
}
