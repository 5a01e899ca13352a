package org.jinlei.cases.domain.misconduct;

import java.time.LocalDateTime;
import org.jinlei.cases.domain.outcome.BehaviourCode;

/**
 * Misconduct of a minor as it was found.
 *
 * @param personId the minor
 * @param fileId   case in which the act was coded, or null
 * @param code     item of article 28
 * @param foundHow how it was found: code of the list {@code found-by}
 * @param foundAt  when
 * @param place    where
 * @param facts    what was found
 * @param stopped  how it was stopped, or null when it is still to be done
 */
public record NewIntervention(long personId, Long fileId, BehaviourCode code, String foundHow, LocalDateTime foundAt, String place, String facts,
        String stopped) {
}
