package org.jinlei.cases.domain.misconduct;

import java.time.LocalDate;
import org.jinlei.cases.domain.outcome.BehaviourCode;

/**
 * What a list of interventions is narrowed to; null is no condition.
 *
 * @param status status
 * @param code   item of article 28
 * @param unitId village
 * @param from   first day on which the misconduct was found
 * @param to     last day
 */
public record InterventionFilter(InterventionStatus status, BehaviourCode code, Long unitId, LocalDate from, LocalDate to) {
    /** Everything. */
    static final InterventionFilter NONE = new InterventionFilter(null, null, null, null, null);
}
