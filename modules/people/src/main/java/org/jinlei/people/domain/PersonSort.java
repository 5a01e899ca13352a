package org.jinlei.people.domain;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which persons may be sorted. */
public enum PersonSort implements SortKey {
    /** By pinyin, as a Chinese directory. */
    NAME("p.sort_key", String.class),
    CREATED("p.created_at", LocalDateTime.class);

    private final String column;
    private final Class<?> type;

    PersonSort(String column, Class<?> type) {
        this.column = column;
        this.type = type;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public Class<?> type() {
        return type;
    }
}
