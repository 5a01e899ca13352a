package org.jinlei.welfare.domain.care;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A care plan as a reader sees it. */
public record CarePlanFacts(long id, String number, String name, String purpose, LocalDate startsOn, LocalDate endsOn, CarePlanStatus status, long madeBy,
        LocalDateTime madeAt, String summary, long stationId) {
    public boolean isRunning() { return status == CarePlanStatus.RUNNING; }
}
