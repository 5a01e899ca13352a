package org.jinlei.cases.domain.correction;

import java.time.LocalDateTime;

/** An admonition as the officers of the case see it. */
public record AdmonitionFacts(boolean ofGuardian, boolean guidanceOrdered, String content, long givenBy, LocalDateTime givenAt) {
    public boolean isOfGuardian() { return ofGuardian; }
    public boolean isGuidanceOrdered() { return guidanceOrdered; }
    public String getContent() { return content; }
    public long getGivenBy() { return givenBy; }
    public LocalDateTime getGivenAt() { return givenAt; }
}
