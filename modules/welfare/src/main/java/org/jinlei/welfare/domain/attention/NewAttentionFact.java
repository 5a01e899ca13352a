package org.jinlei.welfare.domain.attention;

import java.time.LocalDate;

/**
 * A fact that may call for attention.
 *
 * @param kind   kind
 * @param onDay  day of the fact
 * @param source where it is known from
 * @param text   what happened, or null
 */
public record NewAttentionFact(AttentionFactKind kind, LocalDate onDay, String source, String text) {
}
