package org.jinlei.platform.ledger;

/**
 * A column of a ledger.
 *
 * @param key  its label is {@code ledger.NAME.KEY}
 * @param kind what its values are
 * @param sort name of the sort key, or null when the ledger cannot be sorted by it
 */
public record LedgerColumn(String key, Kind kind, String sort) {

    /** What the values of a column are, and so how they are written on the screen and in a file. */
    public enum Kind {
        /** Texts, constants, yes and no, or several of them. */
        TEXT,
        /** The text by which a row is recognised; it leads to the record. */
        MAIN,
        /** Numbers of records, addresses and other identifiers, which are not broken over lines. */
        CODE,
        /** Whole numbers. */
        NUMBER,
        /** Days. */
        DATE,
        /** Moments to the minute. */
        MINUTE,
        /** Moments to the second. */
        SECOND
    }

    public static LedgerColumn of(String key, Kind kind) {
        return new LedgerColumn(key, kind, null);
    }

    public static LedgerColumn sorted(String key, Kind kind, Enum<?> sort) {
        return new LedgerColumn(key, kind, sort.name());
    }
}
