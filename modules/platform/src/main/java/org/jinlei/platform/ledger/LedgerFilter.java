package org.jinlei.platform.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a ledger may be narrowed by.
 *
 * @param name    name in addresses; its label is {@code ledger.NAME.filter.FILTER}, or that of the column of this name
 * @param kind    how it is asked
 * @param choices of a choice: constants, which are written by their labels, or null
 * @param named   of a choice between records: their numbers and names, or null
 */
public record LedgerFilter(String name, Kind kind, List<? extends Enum<?>> choices, Supplier<Map<Long, String>> named) {

    /** How a filter is asked. */
    public enum Kind {
        SEARCH, TEXT, DATE, CHOICE, YES_NO
    }

    public static LedgerFilter of(String name, Kind kind) {
        return new LedgerFilter(name, kind, List.of(), null);
    }

    public static LedgerFilter choice(String name, List<? extends Enum<?>> choices) {
        return new LedgerFilter(name, Kind.CHOICE, List.copyOf(choices), null);
    }

    /** A choice between records, read when the filter is shown. */
    public static LedgerFilter named(String name, Supplier<Map<Long, String>> choices) {
        return new LedgerFilter(name, Kind.CHOICE, List.of(), choices);
    }
}
