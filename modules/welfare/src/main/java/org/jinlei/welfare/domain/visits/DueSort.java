package org.jinlei.welfare.domain.visits;

import java.time.LocalDate;
import org.jinlei.platform.data.SortKey;

/** Columns by which the list of visits to come may be sorted. */
public enum DueSort implements SortKey {
    DUE;

    @Override
    public String column() {
        return "p.due_on";
    }

    @Override
    public Class<?> type() {
        return LocalDate.class;
    }
}
