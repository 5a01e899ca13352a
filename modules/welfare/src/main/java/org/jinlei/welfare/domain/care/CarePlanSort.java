package org.jinlei.welfare.domain.care;

import java.time.LocalDate;
import org.jinlei.platform.data.SortKey;

/** Columns by which care plans may be sorted. */
public enum CarePlanSort implements SortKey {
    STARTS;

    @Override
    public String column() {
        return "p.starts_on";
    }

    @Override
    public Class<?> type() {
        return LocalDate.class;
    }
}
