package org.jinlei.welfare.domain.circle;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** With whom a child lives, as it was noted. */
public record LivingFacts(LivingArrangement arrangement, boolean unattended, LocalDate since, String source, long notedBy, LocalDateTime notedAt) {
    public LivingArrangement getArrangement() { return arrangement; }
    public boolean isUnattended() { return unattended; }
    public LocalDate getSince() { return since; }
    public String getSource() { return source; }
}
