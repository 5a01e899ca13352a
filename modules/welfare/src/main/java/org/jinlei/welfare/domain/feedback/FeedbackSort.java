package org.jinlei.welfare.domain.feedback;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Columns by which feedback may be sorted. */
public enum FeedbackSort implements SortKey {
    GIVEN;

    @Override
    public String column() {
        return "f.given_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
