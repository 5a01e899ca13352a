package org.jinlei.platform.events.domain;

/** Where the delivery of an event to one of its observers stands. */
public enum PublicationStatus {
    /** Written with the publisher's work; to be delivered, for the first time or again. */
    PUBLISHED,
    /** Done, in the same transaction in which the observer did its work. */
    COMPLETED,
    /** Tried as often as allowed, or nobody to deliver it to: an administrator decides. */
    FAILED,
    /** An administrator sent it again. */
    RESUBMITTED,
    /** An administrator decided that it is not to be delivered any more. */
    GIVEN_UP;

    /** Whether it is to be delivered. */
    public boolean isWaiting() {
        return this == PUBLISHED || this == RESUBMITTED;
    }
}
