package org.jinlei.platform.codes.domain;

import java.time.LocalDate;
import org.jinlei.platform.data.SortKey;

/** Columns by which the entries of a list are sorted. */
public enum CodeSort implements SortKey {
    CODE("e.code", String.class),
    FROM("e.valid_from", LocalDate.class);

    private final String column;
    private final Class<?> type;

    CodeSort(String column, Class<?> type) {
        this.column = column;
        this.type = type;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public Class<?> type() {
        return type;
    }
}
