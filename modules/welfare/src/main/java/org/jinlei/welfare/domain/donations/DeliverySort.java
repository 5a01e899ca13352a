package org.jinlei.welfare.domain.donations;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which deliveries may be sorted. */
public enum DeliverySort implements SortKey {
    DELIVERED;

    @Override
    public String column() {
        return "v.delivered_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
