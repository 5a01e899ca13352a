package org.jinlei.cases.domain.correction;

import java.time.LocalDate;

/** A member of the group around the child as a reader sees them, by name whatever they are known by. */
public record CompanionFacts(long id, CompanionRole role, Long userId, Long personId, String name, String phone, LocalDate sinceOn, LocalDate untilOn,
        LocalDate consentOn, String consentBy) {

    CompanionFacts named(String who) {
        return new CompanionFacts(id, role, userId, personId, who, phone, sinceOn, untilOn, consentOn, consentBy);
    }

    public long getId() { return id; }
    public CompanionRole getRole() { return role; }
    public String getName() { return name; }
    public String getPhone() { return phone; }
    public LocalDate getSinceOn() { return sinceOn; }
    public LocalDate getUntilOn() { return untilOn; }
    public LocalDate getConsentOn() { return consentOn; }
    public String getConsentBy() { return consentBy; }
}
