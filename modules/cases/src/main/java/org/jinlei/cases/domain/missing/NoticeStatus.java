package org.jinlei.cases.domain.missing;

/** Life cycle of a public notice: proposed, published by the chief or returned; withdrawn the moment the child is found. */
public enum NoticeStatus {
    PROPOSED,
    RETURNED,
    PUBLISHED,
    /** The child is found: the notice is to be taken down everywhere at once. */
    TO_WITHDRAW,
    WITHDRAWN;

    /** Whether it stands in the way of another notice for the child. */
    public boolean isOpen() {
        return this == PROPOSED || this == PUBLISHED || this == TO_WITHDRAW;
    }
}
