package org.jinlei.welfare.domain.visits;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which visits may be sorted. */
public enum VisitSort implements SortKey {
    VISITED;

    @Override
    public String column() {
        return "v.visited_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
