package org.jinlei.cases.domain;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which case files may be sorted. */
public enum CaseSort implements SortKey {
    OPENED("f.opened_at", LocalDateTime.class),
    NUMBER("f.number", String.class);

    private final String column;
    private final Class<?> type;

    CaseSort(String column, Class<?> type) {
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
