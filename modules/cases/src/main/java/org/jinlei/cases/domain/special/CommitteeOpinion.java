package org.jinlei.cases.domain.special;

import java.time.LocalDate;

/**
 * What the committee for specialised education (专门教育指导委员会) came to.
 *
 * @param agreed whether it agrees
 * @param on     day of its assessment
 * @param number number of its opinion
 * @param text   the opinion
 */
public record CommitteeOpinion(boolean agreed, LocalDate on, String number, String text) {
}
