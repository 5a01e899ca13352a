package org.jinlei.welfare.domain.care;

import java.time.LocalDate;

/** A measure as a reader sees it. */
public record CareMeasureFacts(long id, long planId, CareMeasureKind kind, String what, long ownerId, LocalDate dueOn) {
}
