package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;

/** A line of a search's timeline as a reader sees it. */
public record EntryFacts(long number, EntryKind kind, SearchTile tile, Long childId, String body, long actor, LocalDateTime happenedAt,
        LocalDateTime writtenAt) {
}
