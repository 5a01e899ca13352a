package org.jinlei.platform.data;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jinlei.platform.access.DataScope;

/**
 * The query behind a list, its count and its export. It is put together from fixed pieces of SQL and bound values, never from text
 * of the user. Each part of the caller's scope (one station, one village, the assigned records) is a branch that reads its own index
 * in order and stops after a page; the branches are united, so that the cost of a page does not grow with the table.
 *
 * <pre>
 * ListQuery.of("cases_file f", "f.id")
 *     .where("f.sealed = 0")
 *     .when(filter.status(), "f.status = :status")
 *     .within(access.scope(READ), "f.station_id", "f.unit_id")
 *     .alsoVisible("select a.file_id from cases_assignment a where a.user_id = :me", "me", access.userId())
 *     .page(em, request, "select f.id, f.number, f.opened_at from cases_file f", row -&gt; new CaseRow(row.number(0), row.text(1), row.dateTime(2)));
 * </pre>
 */
public final class ListQuery {

    /** Rows are counted up to here; beyond it the screen says "1 000+". */
    public static final int COUNT_BOUND = 1000;

    /** What a search finds is counted up to here: the closest come first, so nobody needs to know how many more there are. */
    public static final int SEARCH_BOUND = 200;

    private static final int MOST_BRANCHES = 16;
    private static final Pattern ELSEWHERE = Pattern.compile("\\{elsewhere ([a-z_.]+)\\}");

    private final String from;
    private final String id;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private DataScope scope = DataScope.EVERYWHERE;
    private String stationColumn;
    private String unitColumn;
    private final List<String> visible = new ArrayList<>();
    private String searchTable;
    private String searchOwner;
    private String prefix;

    private ListQuery(String from, String id) {
        this.from = from;
        this.id = id;
    }

    /**
     * @param from the table of the listed records with its alias, for instance {@code cases_file f}
     * @param id   its key, for instance {@code f.id}
     */
    public static ListQuery of(String from, String id) {
        return new ListQuery(from, id);
    }

    /** Adds a fixed condition. */
    public ListQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one value, named after the colon in it. */
    public ListQuery where(String condition, Object value) {
        conditions.add(condition);
        values.put(parameterOf(condition), value);
        return this;
    }

    /** Adds the condition only if the value is there (not null, not blank). Enums are compared by name. */
    public ListQuery when(Object value, String condition) {
        if (value == null || value instanceof String text && text.isBlank()) {
            return this;
        }
        return where(condition, value instanceof Enum<?> constant ? constant.name() : value);
    }

    /** Binds a further value that a condition or a subquery names. */
    public ListQuery bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Only rows of this scope; the columns may be null where the table has none of the kind. */
    public ListQuery within(DataScope scope, String stationColumn, String unitColumn) {
        this.scope = scope;
        this.stationColumn = stationColumn;
        this.unitColumn = unitColumn;
        return this;
    }

    /** Whether the scope is everything, so that nothing could be visible besides. */
    public boolean isUnlimited() {
        return (stationColumn != null || unitColumn != null) && scope.everywhere();
    }

    /**
     * The same rows of another scope, for counts that somebody gets without the rows: of a whole scope or nothing, no single records besides.
     * Named after {@link #within}, which tells the columns.
     */
    public ListQuery countedFor(DataScope whose) {
        scope = whose;
        visible.clear();
        return this;
    }

    /** Besides the scope also these records: a subquery of ids that names one value. */
    public ListQuery alsoVisible(String idsSubquery, Object value) {
        visible.add(idsSubquery);
        values.put(parameterOf(idsSubquery), value);
        return this;
    }

    /**
     * Only rows that carry a search token beginning with the text. The token table has the columns {@code token}, the owner's id,
     * {@code station_id} and {@code unit_id}, the key (owner, token) and indexes that begin with token, with station and with unit.
     * The rows then come in the order of their tokens: the closest first.
     */
    public ListQuery matching(String tokenTable, String ownerColumn, String text) {
        String normal = SearchText.normal(text);
        if (!normal.isEmpty()) {
            searchTable = tokenTable;
            searchOwner = ownerColumn;
            prefix = normal;
        }
        return this;
    }

    /** Whether the list is ordered by closeness to a searched text instead of by the asked column. */
    public boolean isSearch() {
        return searchTable != null;
    }

    /**
     * Reads one page.
     *
     * @param details the statement that shows the rows, without where and order: {@code select f.id, ... from cases_file f left join ...};
     *                its first column is the id
     */
    public <T, S extends Enum<S> & SortKey> Page<T> page(EntityManager em, PageRequest<S> request, String details, Function<Row, T> mapper) {
        return pageOf(em, request, details, rows -> rows.stream().map(mapper).toList());
    }

    /** Reads one page whose rows are made together, as when something is looked up for all of them at once. */
    public <T, S extends Enum<S> & SortKey> Page<T> pageOf(EntityManager em, PageRequest<S> request, String details, Function<List<Row>, List<T>> mapper) {
        Cursor cursor = positioned(request.sort(), request.cursor());
        boolean backward = cursor != null && cursor.backward();
        List<String> counted = countBranches();
        if (counted.isEmpty()) {
            return Page.empty();
        }
        boolean countedWhole = counted.size() == 1 || isSearch() || counted.size() == 2 && isDisjoint();
        List<Object[]> read = read(em, request.sort(), request.descending(), cursor, request.size() + 1, details, countedWhole ? union(counted) : counted.get(0));
        List<Object[]> found = new ArrayList<>(read.stream().map(row -> Arrays.copyOfRange(row, 1, row.length)).toList());
        boolean beyond = found.size() > request.size();
        if (beyond) {
            found.remove(found.size() - 1);
        }
        if (backward) {
            java.util.Collections.reverse(found);
        }
        List<T> rows = mapper.apply(found.stream().map(Row::new).toList());
        boolean hasPrevious = backward ? beyond : cursor != null;
        boolean hasNext = backward || beyond;
        Cursor previous = hasPrevious && !found.isEmpty() ? at(found.get(0), true) : null;
        Cursor next = hasNext && !found.isEmpty() ? at(found.get(found.size() - 1), false) : null;
        if (cursor == null && !beyond) {
            return new Page<>(rows, null, null, rows.size(), false);
        }
        int first = read.isEmpty() ? 0 : ((Number) read.get(0)[0]).intValue();
        int all = !read.isEmpty() && countedWhole || first > bound() ? first : count(em, union(counted));
        return new Page<>(rows, previous, next, Math.min(all, bound()), all > bound());
    }

    /**
     * The rows after a place in their order, uncounted: for what reads the whole list piece by piece.
     *
     * @param after the place where the piece before ended, or null for the first
     * @param most  rows of a piece
     */
    public Batch batch(EntityManager em, SortKey sort, boolean descending, Cursor after, int most, String details) {
        if (branches(null, "", "").isEmpty()) {
            return new Batch(List.of(), null);
        }
        List<Object[]> found = read(em, sort, descending, positioned(sort, after), most, details, null);
        return new Batch(found.stream().map(Row::new).toList(), found.size() < most ? null : at(found.get(found.size() - 1), false));
    }

    /** The keys of the first rows in their order, uncounted: for what is asked of these records next. */
    @SuppressWarnings("unchecked")
    public List<Long> keys(EntityManager em, SortKey sort, boolean descending, int most) {
        String order = order(descending, most);
        List<String> branches = branches(sort.column(), "", order);
        if (branches.isEmpty()) {
            return List.of();
        }
        String sql = keysOf(branches, order);
        Query query = em.createNativeQuery(sql);
        bindAll(query, sql);
        return ((List<Object[]>) query.getResultList()).stream().map(row -> ((Number) row[1]).longValue()).toList();
    }

    /**
     * A piece of a list.
     *
     * @param rows in order
     * @param next where it ends, or null when nothing follows
     */
    public record Batch(List<Row> rows, Cursor next) {
    }

    private Cursor positioned(SortKey sort, Cursor cursor) {
        return cursor == null || cursor.valueAs(isSearch() ? String.class : sort.type()) == null ? null : cursor;
    }

    /** Rows of the statement, each led by its sort value and, when something is counted, by the count. */
    private List<Object[]> read(EntityManager em, SortKey asked, boolean down, Cursor cursor, int most, String details, String counted) {
        boolean backward = cursor != null && cursor.backward();
        boolean descending = isSearch() ? backward : down != backward;
        String sort = isSearch() ? "t.token" : asked.column();
        String keyset = cursor == null ? "" : descending
                ? " and " + sort + " <= :k_value and (" + sort + " < :k_value or " + idOf() + " < :k_id)"
                : " and " + sort + " >= :k_value and (" + sort + " > :k_value or " + idOf() + " > :k_id)";
        String direction = descending ? " desc" : "";
        String order = order(descending, most);
        String keys = keysOf(branches(sort, keyset, order), order);
        String shown = "select " + (counted == null ? "" : "(select count(*) from (" + counted + ") c) as k_count, ") + "k.k_sort, ";
        String sql = details.replaceFirst("(?i)^select ", Matcher.quoteReplacement(shown)) + " join (" + keys + ") k on k.k_id = " + id
                + " order by k.k_sort" + direction + ", k.k_id" + direction;
        Query query = em.createNativeQuery(sql);
        bindAll(query, sql);
        if (cursor != null) {
            query.setParameter("k_value", cursor.valueAs(isSearch() ? String.class : asked.type()));
            query.setParameter("k_id", cursor.id());
        }
        @SuppressWarnings("unchecked")
        List<Object[]> read = query.getResultList();
        return read;
    }

    private static String order(boolean descending, int most) {
        String direction = descending ? " desc" : "";
        return " order by k_sort" + direction + ", k_id" + direction + " limit " + most;
    }

    private static String keysOf(List<String> branches, String order) {
        return branches.size() == 1 ? branches.get(0) : "(" + String.join(") union (", branches) + ")" + order;
    }

    /**
     * Counts the rows of each month exactly, however many: for figures, never for a list.
     *
     * @param moment a column of days or moments, fixed text
     * @return by month, as {@code 2026-11}
     */
    public Map<String, Long> countByMonth(EntityManager em, String moment) {
        List<String> branches = branches("date_format(" + moment + ", '%Y-%m')", "", "");
        Map<String, Long> counts = new TreeMap<>();
        if (!branches.isEmpty()) {
            String sql = "select c.k_sort, count(*) from (" + (branches.size() == 1 ? branches.get(0) : "(" + String.join(") union (", branches) + ")")
                    + ") c group by c.k_sort";
            Query query = em.createNativeQuery(sql);
            bindAll(query, sql);
            for (Object row : query.getResultList()) {
                counts.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue());
            }
        }
        return counts;
    }

    /** Counts the rows, at most one more than {@link #COUNT_BOUND}, of a search {@link #SEARCH_BOUND}. */
    public int count(EntityManager em) {
        List<String> branches = countBranches();
        if (branches.isEmpty()) {
            return 0;
        }
        int first = count(em, branches.get(0));
        return branches.size() == 1 || first > bound() ? first : count(em, union(branches));
    }

    /** Whether there are more rows than {@link #count} counts. */
    public boolean isBeyond(int counted) {
        return counted > bound();
    }

    /** The rows that are counted, each once; the bound is read from each branch and from all. */
    private String union(List<String> branches) {
        return branches.size() == 1 ? branches.get(0) : "(" + String.join(isDisjoint() ? ") union all (" : ") union (", branches) + ") limit " + (bound() + 1);
    }

    /** Whether no row is in two branches: a record has one station, and what is visible besides is read elsewhere only. */
    private boolean isDisjoint() {
        return !isSearch() && scope.units().isEmpty() && stationColumn != null && visible.size() <= 1;
    }

    private List<String> countBranches() {
        return branches(null, "", " limit " + (bound() + 1));
    }

    private int count(EntityManager em, String rows) {
        String sql = "select count(*) from (" + rows + ") c";
        Query query = em.createNativeQuery(sql);
        bindAll(query, sql);
        return ((Number) query.getSingleResult()).intValue();
    }

    private int bound() {
        return isSearch() ? SEARCH_BOUND : COUNT_BOUND;
    }

    private String idOf() {
        return isSearch() ? "t." + searchOwner : id;
    }

    private List<String> branches(String sort, String keyset, String order) {
        List<String> branches = new ArrayList<>();
        if (scope.everywhere()) {
            branches.add(branch(sort, "", keyset, order));
            return branches;
        }
        add(branches, scope.stations(), "station_id", stationColumn, sort, keyset, order);
        add(branches, scope.units(), "unit_id", unitColumn, sort, keyset, order);
        for (String subquery : visible) {
            String ids = ELSEWHERE.matcher(subquery).replaceAll(column -> Matcher.quoteReplacement(notAt(column.group(1))));
            branches.add(branch(sort, " and " + id + " in (" + ids + ")" + (stationColumn == null ? "" : notAt(stationColumn)), keyset, order));
        }
        return branches;
    }

    /**
     * For the end of a subquery of {@link #alsoVisible} whose table knows the station of the record: what the stations of the scope show anyway is not
     * read there again, however much it is.
     */
    public static String elsewhere(String stationColumn) {
        return "{elsewhere " + stationColumn + "}";
    }

    /** What the stations' branches find already is left out of the others, which then have next to nothing to read. */
    private String notAt(String column) {
        return scope.stations().isEmpty() ? "" : " and " + column + " not in (" + joined(scope.stations()) + ")";
    }

    private static String joined(Collection<Long> ids) {
        return new TreeSet<>(ids).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private void add(List<String> branches, Collection<Long> ids, String searchColumn, String column, String sort, String keyset, String order) {
        if (column == null || ids.isEmpty()) {
            return;
        }
        String compared = isSearch() ? "t." + searchColumn : column;
        if (ids.size() > MOST_BRANCHES) {
            branches.add(branch(sort, " and " + compared + " in (" + joined(ids) + ")", keyset, order));
        } else {
            new TreeSet<>(ids).forEach(one -> branches.add(branch(sort, " and " + compared + " = " + one.longValue(), keyset, order)));
        }
    }

    /** @param sort order of the rows, or null when they are only counted */
    private String branch(String sort, String scoped, String keyset, String order) {
        StringBuilder sql = new StringBuilder("select ");
        if (isSearch()) {
            sql.append(sort == null ? "distinct " : sort + " as k_sort, ").append("t.").append(searchOwner).append(" as k_id from ").append(searchTable).append(" t");
            if (!conditions.isEmpty() || scoped.contains(id + " in")) {
                sql.append(" join ").append(from).append(" on ").append(id).append(" = t.").append(searchOwner);
            }
            sql.append(" where t.token >= :k_from and t.token < :k_to");
            if (sort != null) {
                sql.append(" and not exists (select 1 from ").append(searchTable).append(" s where s.").append(searchOwner).append(" = t.").append(searchOwner)
                        .append(" and s.token >= :k_from and s.token < t.token)");
            }
        } else {
            sql.append(sort == null ? "" : sort + " as k_sort, ").append(id).append(" as k_id from ").append(from).append(" where 1 = 1");
        }
        conditions.forEach(condition -> sql.append(" and ").append(condition));
        return sql.append(scoped).append(keyset).append(order).toString();
    }

    private void bindAll(Query query, String sql) {
        values.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        if (isSearch()) {
            query.setParameter("k_from", prefix);
            query.setParameter("k_to", SearchText.after(prefix));
        }
    }

    private static Cursor at(Object[] row, boolean backward) {
        return new Cursor(String.valueOf(row[0]), ((Number) row[1]).longValue(), backward);
    }

    private static String parameterOf(String condition) {
        int colon = condition.indexOf(':');
        int end = colon + 1;
        while (end < condition.length() && Character.isJavaIdentifierPart(condition.charAt(end))) {
            end++;
        }
        if (colon < 0 || end == colon + 1) {
            throw new IllegalArgumentException("No :value is named in " + condition);
        }
        return condition.substring(colon + 1, end);
    }
}
