package org.jinlei.cases.domain.sweep;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which minors found may be sorted. */
public enum FindSort implements SortKey {
    FOUND;

    @Override
    public String column() {
        return "m.found_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
