package org.jinlei.people.domain;

import org.jinlei.platform.data.SortKey;

/** Columns by which schools and villages may be sorted. */
public enum PlaceSort implements SortKey {
    CODE("o.code"),
    NAME("o.name");

    private final String column;

    PlaceSort(String column) {
        this.column = column;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public Class<?> type() {
        return String.class;
    }
}
