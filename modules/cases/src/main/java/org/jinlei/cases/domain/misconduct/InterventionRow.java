package org.jinlei.cases.domain.misconduct;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.outcome.BehaviourCode;

/**
 * An intervention in a list.
 *
 * @param name      name of the minor
 * @param nextVisit day by which the minor is to be visited again, or null
 * @param overdue   whether that day has passed
 */
public record InterventionRow(long id, String number, long personId, String name, BehaviourCode code, LocalDateTime foundAt, Long unitId,
        InterventionStatus status, LocalDate nextVisit, boolean overdue) {
    InterventionRow named(String who) {
        return new InterventionRow(id, number, personId, who, code, foundAt, unitId, status, nextVisit, overdue);
    }
}
