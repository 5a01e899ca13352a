package org.jinlei.platform.worklist.domain;

import java.time.LocalDate;

/** Who stands in, from the first to the last day of an absence. */
public record NewDeputy(long deputy, LocalDate from, LocalDate until, String reason) {
}
