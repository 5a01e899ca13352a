package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;

/** One action of the emergency response as its readers see it. */
public record ResponseActionFacts(ResponseActionKind kind, ResponseActionState state, LocalDateTime doneAt, String note, long changedBy, LocalDateTime changedAt,
        int version) {
}
