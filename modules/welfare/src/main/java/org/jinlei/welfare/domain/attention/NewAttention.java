package org.jinlei.welfare.domain.attention;

import java.time.LocalDate;
import java.util.Set;

/**
 * A decision on the attention that a child needs.
 *
 * @param level     level
 * @param reason    why
 * @param expiresOn last day on which it holds
 * @param facts     numbers of the facts on which it rests
 */
public record NewAttention(AttentionLevel level, String reason, LocalDate expiresOn, Set<Long> facts) {

    public NewAttention {
        facts = Set.copyOf(facts);
    }
}
