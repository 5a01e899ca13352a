package org.jinlei.welfare.domain.openings;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which openings may be sorted. */
public enum OpeningSort implements SortKey {
    OPENED;

    @Override
    public String column() {
        return "o.opened_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
