package org.jinlei.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jinlei.platform.data.Cursor;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SortKey;

/**
 * A list page: what the address asks for, the rows, and the links that turn it, sort it and reset it. Everything is in the address
 * ({@code q} and other filters, {@code sort}, {@code dir}, {@code at}, {@code size}), so that the page can be sent to a colleague
 * and the browser's Back returns to it.
 *
 * <pre>
 * table = PagedTable.of(parameters, CaseOrder.OPENED_AT, true, request -&gt; cases.page(filter, request)).searchedBy("q");
 * </pre>
 */
public final class PagedTable<T> {

    /** Rows a page that a person may choose from; the first is the default. */
    static final List<Integer> SIZES = List.of(20, 50, 100);

    private final Parameters parameters;
    private final Function<String, Enum<?>> sortKeys;
    private final Enum<?> sort;
    private final boolean descending;
    private final int size;
    private final Cursor cursor;
    private final Function<PagedTable<T>, Page<T>> source;
    private String searchName;
    private Page<T> page;

    private PagedTable(Parameters parameters, Function<String, Enum<?>> sortKeys, Enum<?> sort, boolean descending, int size, Cursor cursor,
                       Function<PagedTable<T>, Page<T>> source) {
        this.parameters = parameters;
        this.sortKeys = sortKeys;
        this.sort = sort;
        this.descending = descending;
        this.size = size;
        this.cursor = cursor;
        this.source = source;
    }

    /**
     * @param parameters the address
     * @param usual      order when the address names none
     * @param descending whether the usual order begins with the largest
     * @param source     reads a page; called once, when the rows are first needed
     */
    public static <T, S extends Enum<S> & SortKey> PagedTable<T> of(Parameters parameters, S usual, boolean descending,
                                                                   Function<PageRequest<S>, Page<T>> source) {
        Class<S> keys = usual.getDeclaringClass();
        S asked = parameters.constant("sort", keys);
        String direction = parameters.text("dir");
        boolean down = asked == null || direction == null ? asked == null ? descending : false : direction.equals("desc");
        Long size = parameters.number("size");
        int rows = size != null && SIZES.contains(size.intValue()) ? size.intValue() : SIZES.get(0);
        Cursor cursor = Cursor.decoded(parameters.text("at"));
        S sort = asked == null ? usual : asked;
        return new PagedTable<>(parameters, name -> Enum.valueOf(keys, name), sort, down, rows, cursor,
                table -> source.apply(new PageRequest<>(sort, down, cursor, rows)));
    }

    /** Says that this filter is a search text: while it is given, the closest come first and the columns are not sortable. */
    public PagedTable<T> searchedBy(String name) {
        searchName = name;
        return this;
    }

    /** The page, read when first asked for. */
    public Page<T> page() {
        if (page == null) {
            page = source.apply(this);
        }
        return page;
    }

    public List<T> getRows() { return page().rows(); }
    public boolean isEmpty() { return page().rows().isEmpty(); }

    /** Whether the list is narrowed by any filter. */
    public boolean isFiltered() {
        return !parameters.filters().isEmpty();
    }

    /** Whether the closest matches of a search text come first. */
    public boolean isSearching() {
        return searchName != null && parameters.text(searchName) != null;
    }

    /** How many rows there are, for instance {@code 37} or {@code 1 000+}. */
    public String getCount() {
        String digits = String.format(Locale.ROOT, "%,d", page().count()).replace(',', '\u00a0');
        return page().more() ? digits + "+" : digits;
    }

    public int getSize() { return size; }

    /** Direction of a column: {@code ascending}, {@code descending} or null when the list is not in its order. */
    String directionOf(String key) {
        return !isSearching() && sort == sortKeys.apply(key) ? descending ? "descending" : "ascending" : null;
    }

    /** Address of the list in the order of the column, the other way round when it is in that order already. */
    String sortLink(String key) {
        boolean down = sort == sortKeys.apply(key) && !descending;
        Map<String, String> query = new LinkedHashMap<>(parameters.filters());
        query.put("sort", key.toLowerCase(Locale.ROOT));
        query.put("dir", down ? "desc" : "asc");
        return link(query, null, size);
    }

    /** Address of the page after, or null on the last. */
    public String getNextLink() {
        return page().next() == null ? null : link(ordered(), page().next(), size);
    }

    /** Address of the page before, or null on the first. */
    public String getPreviousLink() {
        return page().previous() == null ? null : link(ordered(), page().previous(), size);
    }

    /** Address of the first page, or null when it is shown. */
    public String getFirstLink() {
        return cursor == null ? null : link(ordered(), null, size);
    }

    /** Address of the first page with so many rows. */
    String sizeLink(int rows) {
        return link(ordered(), null, rows);
    }

    /** Address of the list without filters and in its usual order. */
    public String getResetLink() {
        return link(Map.of(), null, SIZES.get(0));
    }

    /** What the list is narrowed to and its order, as the end of another address: begins with {@code &}, empty when there is nothing. */
    public String getQuery() {
        StringBuilder query = new StringBuilder();
        ordered().forEach((name, value) -> query.append('&').append(encode(name)).append('=').append(encode(value)));
        return query.toString();
    }

    private Map<String, String> ordered() {
        Map<String, String> query = new LinkedHashMap<>(parameters.filters());
        if (parameters.text("sort") != null) {
            query.put("sort", sort.name().toLowerCase(Locale.ROOT));
            query.put("dir", descending ? "desc" : "asc");
        }
        return query;
    }

    private String link(Map<String, String> query, Cursor at, int rows) {
        StringBuilder link = new StringBuilder(parameters.path());
        char joint = '?';
        Map<String, String> all = new LinkedHashMap<>(parameters.subjects());
        all.putAll(query);
        if (rows != SIZES.get(0)) {
            all.put("size", String.valueOf(rows));
        }
        if (at != null) {
            all.put("at", at.encoded());
        }
        for (Map.Entry<String, String> one : all.entrySet()) {
            link.append(joint).append(encode(one.getKey())).append('=').append(encode(one.getValue()));
            joint = '&';
        }
        return link.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
