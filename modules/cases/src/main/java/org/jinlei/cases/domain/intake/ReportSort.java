package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which reports may be sorted. */
public enum ReportSort implements SortKey {
    RECEIVED;

    @Override
    public String column() {
        return "r.received_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
