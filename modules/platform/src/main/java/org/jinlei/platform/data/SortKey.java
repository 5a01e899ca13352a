package org.jinlei.platform.data;

/** A column by which a list may be sorted. Implemented by an enum: the allow-list against foreign sort text. */
public interface SortKey {

    /** Name of the constant; in lower case it is the value of {@code sort} in the URL. */
    String name();

    /** The SQL expression, a plain indexed column that is never null. */
    String column();

    /** Java type of the column's value: {@code String}, {@code Long}, {@code LocalDate} or {@code LocalDateTime}. */
    Class<?> type();
}
