package org.jinlei.welfare.domain.analysis;

import org.jinlei.platform.data.SortKey;

/** Columns by which pupils may be sorted. */
public enum SituationSort implements SortKey {
    /** As the rosters list them: by school and class. */
    ROSTER;

    @Override
    public String column() {
        return "s.id";
    }

    @Override
    public Class<?> type() {
        return Long.class;
    }
}
