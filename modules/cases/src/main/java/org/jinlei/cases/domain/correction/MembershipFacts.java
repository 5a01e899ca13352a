package org.jinlei.cases.domain.correction;

import java.time.LocalDate;

/** A membership of the volunteers' mentored group as the officers of the case see it; nobody else learns of it (rule 42). */
public record MembershipFacts(LocalDate sinceOn, LocalDate untilOn, LocalDate consentOn, String consentBy, String consentPaper) {
    public LocalDate getSinceOn() { return sinceOn; }
    public LocalDate getUntilOn() { return untilOn; }
    public LocalDate getConsentOn() { return consentOn; }
    public String getConsentBy() { return consentBy; }
    public String getConsentPaper() { return consentPaper; }
}
