package org.jinlei.cases.domain.guardians;

import java.time.LocalDate;

/** A line of the progress of a guidance. */
public record ProgressFacts(LocalDate onDay, String text, long recordedBy) {
}
