package org.jinlei.cases.domain.intake;

/** Life cycle of a review: open, then filed or not; not filing although a condition of direct filing is met waits for the chief. */
public enum FilingStatus {
    OPEN,
    REFUSAL_PROPOSED,
    FILED,
    NOT_FILED;

    public boolean isDecided() {
        return this == FILED || this == NOT_FILED;
    }
}
