package org.jinlei.cases.domain;

import java.time.LocalDate;

/**
 * A decision of a court, the procuratorate or another organ as its notice says it.
 *
 * @param months months of the sentence, 0 for none; null when it is no sentence or for life
 * @param life   whether the sentence is for life
 */
public record NewOfficialResult(SealableKind kind, Integer months, boolean life, String organ, String document, LocalDate decidedOn) {
}
