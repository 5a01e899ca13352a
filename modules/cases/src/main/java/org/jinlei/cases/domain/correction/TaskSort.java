package org.jinlei.cases.domain.correction;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which corrective-education tasks may be sorted. */
public enum TaskSort implements SortKey {
    OPENED;

    @Override
    public String column() {
        return "t.opened_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
