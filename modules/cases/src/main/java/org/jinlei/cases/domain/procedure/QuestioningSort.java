package org.jinlei.cases.domain.procedure;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Questionings are read by the moment of arrival. */
enum QuestioningSort implements SortKey {
    ARRIVED;

    @Override
    public String column() {
        return "q.arrived_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
