package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;

/** A task of a search as a reader sees it. */
public record SearchTaskFacts(long id, long searchId, SearchTile tile, String body, String area, String team, long assignee, Long supervisor, long givenBy,
        LocalDateTime givenAt, LocalDateTime dueAt, SearchTaskStatus status, LocalDateTime receivedAt, LocalDateTime overAt, String result) {
}
