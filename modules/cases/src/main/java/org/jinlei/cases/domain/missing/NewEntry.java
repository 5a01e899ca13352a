package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;

/**
 * A line for the timeline of a search.
 *
 * @param kind       what it tells
 * @param tile       part of the search, or null
 * @param childId    the child concerned, or null
 * @param body       in words, or null
 * @param happenedAt when it happened, null for now
 */
record NewEntry(EntryKind kind, SearchTile tile, Long childId, String body, LocalDateTime happenedAt) {

    static NewEntry of(EntryKind kind) {
        return new NewEntry(kind, null, null, null, null);
    }

    NewEntry about(long child) {
        return new NewEntry(kind, tile, child, body, happenedAt);
    }

    NewEntry at(SearchTile place) {
        return new NewEntry(kind, place, childId, body, happenedAt);
    }

    NewEntry saying(String words) {
        return new NewEntry(kind, tile, childId, words, happenedAt);
    }

    NewEntry happened(LocalDateTime at) {
        return new NewEntry(kind, tile, childId, body, at);
    }
}
