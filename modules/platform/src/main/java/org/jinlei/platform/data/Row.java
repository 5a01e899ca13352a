package org.jinlei.platform.data;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One row of a {@link ListQuery}, or of a statement of one's own; columns are counted from 0 as the details statement names them. */
public final class Row {

    private final Object[] columns;

    Row(Object[] columns) {
        this.columns = columns;
    }

    /** A row of a statement that is no list. */
    public static Row of(Object[] columns) {
        Object[] shifted = new Object[columns.length + 1];
        System.arraycopy(columns, 0, shifted, 1, columns.length);
        return new Row(shifted);
    }

    /**
     * Rows of a statement that looks something up for many records at once, by the id in its first column.
     *
     * @param sql names the ids as {@code :ids}
     */
    public static Map<Long, List<Row>> grouped(EntityManager em, String sql, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery(sql).setParameter("ids", ids).getResultList();
        return found.stream().map(Row::of).collect(Collectors.groupingBy(Row::id));
    }

    private Object at(int column) {
        return columns[column + 1];
    }

    public long id() {
        return ((Number) at(0)).longValue();
    }

    public Long number(int column) {
        return at(column) == null ? null : ((Number) at(column)).longValue();
    }

    public String text(int column) {
        return at(column) == null ? null : at(column).toString();
    }

    public boolean flag(int column) {
        Object value = at(column);
        return value instanceof Boolean flag ? flag : value != null && ((Number) value).intValue() != 0;
    }

    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        return at(column) == null ? null : Enum.valueOf(type, text(column));
    }

    public LocalDate date(int column) {
        Object value = at(column);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public LocalDateTime dateTime(int column) {
        Object value = at(column);
        return value instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) value;
    }

    public byte[] bytes(int column) {
        return (byte[]) at(column);
    }
}
