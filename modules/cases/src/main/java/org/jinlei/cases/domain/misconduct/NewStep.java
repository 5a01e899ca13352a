package org.jinlei.cases.domain.misconduct;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A step of an intervention.
 *
 * @param kind      what was done
 * @param at        when
 * @param way       how somebody was spoken to, or null
 * @param whom      whom it was said to or to whom the minor was referred
 * @param content   what was done or said
 * @param nextVisit day by which the minor is visited again, or null to leave it
 */
public record NewStep(InterventionStep kind, LocalDateTime at, StepWay way, String whom, String content, LocalDate nextVisit) {
}
