package org.jinlei.platform.ledger;

import java.util.List;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.data.SortKey;

/**
 * One ledger, defined once for screen, export, interface and figures; a bean of the module whose records it lists. Its texts are
 * {@code ledger.NAME}, {@code ledger.NAME.purpose} and {@code ledger.NAME.COLUMN} in that module's messages. The methods that read run
 * within the use case of whoever shows the ledger, under the caller's own rights.
 *
 * @param <S> columns by which it may be sorted
 */
public interface Ledger<S extends Enum<S> & SortKey> {

    /** Short name in addresses and file names, for instance {@code cases}. */
    String name();

    /** Key of the permission without which the ledger is not there. */
    String permission();

    /** Order when none is asked. */
    S usual();

    /** Whether the usual order begins with the largest. */
    default boolean descending() {
        return true;
    }

    /** Columns from left to right. */
    List<LedgerColumn> columns();

    /** What the ledger may be narrowed by. */
    List<LedgerFilter> filters();

    /** The rows that fit and that the caller reaches. */
    ListQuery query(LedgerCriteria criteria);

    /** The statement that reads the rows, as {@link ListQuery#page} wants it. */
    String details();

    /** Rows of the statement with a value for each column; what is looked up is looked up for all of them at once. */
    List<LedgerRow> rows(List<Row> rows);

    /** Kind of the records for the audit trail, for instance {@code CaseFile}. */
    String subject();

    /** Path of the page that shows a record by its id, or null when there is none. */
    String page();
}
