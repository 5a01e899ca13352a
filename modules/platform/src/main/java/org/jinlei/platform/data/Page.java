package org.jinlei.platform.data;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows     the rows in order
 * @param previous position of the page before, null on the first
 * @param next     position of the page after, null on the last
 * @param count    how many rows there are, counted up to {@link ListQuery#COUNT_BOUND}, of a search {@link ListQuery#SEARCH_BOUND}
 * @param more     whether there are more rows than were counted
 */
public record Page<T>(List<T> rows, Cursor previous, Cursor next, int count, boolean more) {

    public Page {
        rows = List.copyOf(rows);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null, null, 0, false);
    }

    public List<T> getRows() { return rows; }
    public Cursor getPrevious() { return previous; }
    public Cursor getNext() { return next; }
    public int getCount() { return count; }
    public boolean isMore() { return more; }
}
