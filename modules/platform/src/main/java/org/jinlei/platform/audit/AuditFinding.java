package org.jinlei.platform.audit;

/**
 * Something that is not as it was sealed.
 *
 * @param kind  what was done
 * @param entry number of the audit entry, 0 when only its place is known
 * @param place place in the chain, or number of the seal
 */
public record AuditFinding(Kind kind, long entry, long place) {

    /** What can be wrong with the trail. */
    public enum Kind {
        /** The entry's content is not what was sealed. */
        CHANGED,
        /** The entry was sealed and is gone. */
        REMOVED,
        /** The entry appeared after its numbers had been closed. */
        INSERTED,
        /** A link of the chain is missing. */
        LINK_MISSING,
        /** A seal was changed or does not fit the chain. */
        SEAL_BROKEN
    }

    public Kind getKind() { return kind; }
    public long getEntry() { return entry; }
    public long getPlace() { return place; }
}
