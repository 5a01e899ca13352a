package org.jinlei.welfare.domain.openings;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which applications may be sorted. */
public enum ApplicationSort implements SortKey {
    REQUESTED;

    @Override
    public String column() {
        return "a.requested_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
