package org.jinlei.cases;

import java.time.LocalDateTime;

/** An officer acknowledged a case file and answers for it from then on; {@code from} is null for the first. */
public record CaseHandedOver(CaseId file, Long from, long to, LocalDateTime at) {
}
