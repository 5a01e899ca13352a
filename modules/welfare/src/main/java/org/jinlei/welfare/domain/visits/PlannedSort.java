package org.jinlei.welfare.domain.visits;

import java.time.LocalDate;
import org.jinlei.platform.data.SortKey;

/** Columns by which planned visits may be sorted. */
public enum PlannedSort implements SortKey {
    DUE;

    @Override
    public String column() {
        return "d.due_on";
    }

    @Override
    public Class<?> type() {
        return LocalDate.class;
    }
}
