package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;
import java.util.Set;

/** Another report that seems to be about the same event, and what it has in common. */
public record LikelyDuplicate(long id, String receiptNumber, LocalDateTime receivedAt, ReportChannel channel, String place, ReportStatus status,
        Set<Likeness> common) {
}
