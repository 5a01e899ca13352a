package org.jinlei.platform.events.domain;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Publications are read by time. */
public enum PublicationSort implements SortKey {
    PUBLISHED;

    @Override
    public String column() {
        return "p.published_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
