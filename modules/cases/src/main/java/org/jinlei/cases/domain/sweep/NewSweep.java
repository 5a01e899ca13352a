package org.jinlei.cases.domain.sweep;

import java.time.LocalDate;

/** A sweep as it is planned: what it is called, to what end and on what ground, from when to when and who leads it. */
public record NewSweep(String name, String purpose, String basis, LocalDate startsOn, LocalDate endsOn, long leader) {
}
