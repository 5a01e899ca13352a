package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;

/** A lead as a reader sees it. */
public record LeadFacts(long id, String source, String content, LeadGrade grade, long givenBy, LocalDateTime givenAt, Long gradedBy, LocalDateTime gradedAt,
        String gradingReason) {
}
