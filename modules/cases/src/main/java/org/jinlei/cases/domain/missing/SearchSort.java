package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which searches may be sorted. */
public enum SearchSort implements SortKey {
    REPORTED;

    @Override
    public String column() {
        return "s.reported_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
