package org.jinlei.reporting.domain;

/** Life of an exported file. */
public enum ExportStatus {
    WAITING,
    RUNNING,
    READY,
    /** Could not be made. */
    FAILED,
    /** Stopped by whoever asked for it. */
    CANCELLED,
    /** Rows in it left the ledger for good: it is not handed out any more. */
    WITHDRAWN,
    EXPIRED;

    /** Whether it is still being made. */
    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
