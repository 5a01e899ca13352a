package org.jinlei.cases.domain.misconduct;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.outcome.BehaviourCode;

/** An intervention as the officers of station and village see it. */
public record InterventionFacts(long id, String number, long personId, Long fileId, BehaviourCode code, String foundHow, LocalDateTime foundAt,
        String place, String facts, long foundBy, LocalDate nextVisit, InterventionStatus status, LocalDateTime closedAt, String result, long stationId,
        Long unitId) {
    public boolean isOpen() {
        return status == InterventionStatus.OPEN;
    }
}
