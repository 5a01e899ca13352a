package org.jinlei.cases.domain.letters;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which letters may be sorted. */
public enum LetterSort implements SortKey {
    DRAFTED;

    @Override
    public String column() {
        return "l.drafted_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
