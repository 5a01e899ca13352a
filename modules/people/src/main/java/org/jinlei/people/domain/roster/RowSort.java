package org.jinlei.people.domain.roster;

import org.jinlei.platform.data.SortKey;

/** The rows of a roster, and their faults, come as they stand in the file. */
public enum RowSort implements SortKey {
    PLACE("r.id"),
    FAULT("f.id");

    private final String column;

    RowSort(String column) {
        this.column = column;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public Class<?> type() {
        return Long.class;
    }
}
