package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;
import org.jinlei.people.Age;

/** A child of a search as a reader sees it; {@code age} is that on the day of the report. */
public record MissingChildFacts(long id, long searchId, long personId, ChildDescription description, Age age, FilingState filing, String filingNumber,
        LocalDateTime filedAt, String refusalReason, Long refusalBy, Long decidedBy, LocalDateTime decidedAt, LocalDateTime foundAt, long changedBy,
        LocalDateTime changedAt, int version) {

    public boolean isMissing() {
        return foundAt == null;
    }
}
