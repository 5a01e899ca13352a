package org.jinlei.welfare.domain.donations;

import java.time.LocalDate;
import org.jinlei.platform.data.SortKey;

/** Columns by which donations may be sorted. */
public enum DonationSort implements SortKey {
    RECEIVED;

    @Override
    public String column() {
        return "d.received_on";
    }

    @Override
    public Class<?> type() {
        return LocalDate.class;
    }
}
