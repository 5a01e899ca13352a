package org.jinlei.people.domain.roster;

import java.time.LocalDateTime;
import org.jinlei.platform.data.SortKey;

/** Orders of the list of rosters. */
public enum RosterSort implements SortKey {
    CREATED;

    @Override
    public String column() {
        return "b.created_at";
    }

    @Override
    public Class<?> type() {
        return LocalDateTime.class;
    }
}
