package org.jinlei.welfare.domain.care;

import java.time.LocalDate;

/** A care plan as it is made: name, purpose, and its time. */
public record NewCarePlan(String name, String purpose, LocalDate startsOn, LocalDate endsOn) {
}
