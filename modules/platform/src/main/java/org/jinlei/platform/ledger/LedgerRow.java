package org.jinlei.platform.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A row of a ledger.
 *
 * @param id     number of the record
 * @param values one for each column: text, number, day, moment, constant, yes or no, a collection of these, or null
 */
public record LedgerRow(long id, List<Object> values) {

    public LedgerRow {
        values = Collections.unmodifiableList(values);
    }

    public static LedgerRow of(long id, Object... values) {
        return new LedgerRow(id, Arrays.asList(values));
    }

    public long getId() { return id; }
    public List<Object> getValues() { return values; }
}
