package org.jinlei.platform.time;

import java.time.LocalDateTime;

/** The last moment of a clock changed: it was paused, extended, or counted with another calendar. Heard within the same transaction. */
public record TimeLimitMoved(LimitKind kind, String subjectKind, long subjectId, LocalDateTime dueAt) {
}
