package org.jinlei.cases.domain.outcome;

import java.time.LocalDate;

/**
 * An earlier violation of public order with its approved outcome.
 *
 * @param fileId    case file in which it was decided
 * @param actDate   day of the act
 * @param decidedOn day of the decision
 * @param penalty   whether a penalty was decided
 */
record EarlierRecord(long fileId, LocalDate actDate, LocalDate decidedOn, boolean penalty) {
}
