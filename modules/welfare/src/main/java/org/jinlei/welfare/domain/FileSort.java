package org.jinlei.welfare.domain;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which files may be sorted. */
public enum FileSort implements SortKey {
    OPENED;

    @Override
    public String column() {
        return "f.opened_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
