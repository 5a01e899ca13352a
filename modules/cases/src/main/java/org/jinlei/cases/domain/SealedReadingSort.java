package org.jinlei.cases.domain;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which applications to read sealed files may be sorted. */
public enum SealedReadingSort implements SortKey {
    REQUESTED("s.requested_at");

    private final String column;

    SealedReadingSort(String column) {
        this.column = column;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
