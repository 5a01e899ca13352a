package org.jinlei.cases.domain.sweep;

import java.time.LocalDate;

/** A fact about a minor: what, from whom it is known, of which day, and words. */
public record NewFact(RiskFact fact, FactSource source, LocalDate on, String note) {
}
