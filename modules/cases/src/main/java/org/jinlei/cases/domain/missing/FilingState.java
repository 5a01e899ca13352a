package org.jinlei.cases.domain.missing;

/** Where the criminal filing of a missing child stands (rule 10). */
public enum FilingState {
    /** A boy who is proven to be 14 to 17: searched for at once, filed when facts call for it. */
    NOT_AUTOMATIC,
    /** To be filed at once. */
    DUE,
    /** Somebody asks the chief to refuse. */
    REFUSAL_PROPOSED,
    FILED,
    /** The chief refused, with the reason. */
    REFUSED;

    public boolean isOpen() {
        return this == DUE || this == REFUSAL_PROPOSED;
    }
}
