package org.jinlei.welfare.domain.care;

import java.time.LocalDate;

/**
 * What is planned about a need.
 *
 * @param kind     an item, money, a visit
 * @param what     in words
 * @param quantity pieces, of money fen, times
 * @param ownerId  who does it
 * @param dueOn    by which day
 */
public record NewPlanItem(PlanItemKind kind, String what, long quantity, Long ownerId, LocalDate dueOn) {
}
