package org.jinlei.cases.domain.replies;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which replies may be sorted. */
public enum RecordReplySort implements SortKey {
    PROPOSED;

    @Override
    public String column() {
        return "r.proposed_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
