package org.jinlei.welfare.domain.donations;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which events of the stock may be sorted. */
public enum StockSort implements SortKey {
    RECORDED;

    @Override
    public String column() {
        return "e.recorded_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
