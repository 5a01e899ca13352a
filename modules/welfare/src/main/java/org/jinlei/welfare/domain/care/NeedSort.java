package org.jinlei.welfare.domain.care;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which needs may be sorted. */
public enum NeedSort implements SortKey {
    NOTICED;

    @Override
    public String column() {
        return "n.noticed_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
