package org.jinlei.platform.data;

/**
 * Which page of a list is asked for. A page is found by the last row before it (keyset), so a deep page costs what the first costs.
 *
 * @param sort       column of the order
 * @param descending whether the largest comes first
 * @param cursor     opaque position from {@link Page#next()} or {@link Page#previous()}, or null for the first page
 * @param size       rows a page, 1 to 200
 */
public record PageRequest<S extends Enum<S> & SortKey>(S sort, boolean descending, Cursor cursor, int size) {

    public PageRequest {
        if (size < 1 || size > 200) {
            throw new IllegalArgumentException("A page has 1 to 200 rows: " + size);
        }
    }

    public static <S extends Enum<S> & SortKey> PageRequest<S> first(S sort, boolean descending) {
        return new PageRequest<>(sort, descending, null, 20);
    }
}
