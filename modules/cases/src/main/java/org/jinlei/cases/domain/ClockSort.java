package org.jinlei.cases.domain;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Clocks are read by the moment they began. */
public enum ClockSort implements SortKey {
    BEGAN;

    @Override
    public String column() {
        return "t.began_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
