package org.jinlei.cases.domain.misconduct;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which interventions may be sorted. */
public enum InterventionSort implements SortKey {
    FOUND;

    @Override
    public String column() {
        return "i.found_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
