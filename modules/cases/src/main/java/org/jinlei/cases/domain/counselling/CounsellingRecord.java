package org.jinlei.cases.domain.counselling;

import java.time.LocalDate;

/**
 * What is written about a psychological test or a counselling; what came out of it stays with the institution.
 *
 * @param kind                    test or counselling
 * @param institution             who does it
 * @param referredOn              when the minor was referred there
 * @param minorConsentOn          when the minor agreed, or null
 * @param representativeConsentOn when the legal representative agreed, or null
 * @param representative          name of that representative, or null
 * @param paper                   number of the written consent, or null
 * @param withoutConsentReason    why it goes on although a consent is missing, or null
 */
public record CounsellingRecord(CounsellingKind kind, String institution, LocalDate referredOn, LocalDate minorConsentOn,
        LocalDate representativeConsentOn, String representative, String paper, String withoutConsentReason) {

    /** Whether both agreed, on the day of the referral at the latest. */
    public boolean hasConsents() {
        return byThen(minorConsentOn) && byThen(representativeConsentOn) && representative != null;
    }

    private boolean byThen(LocalDate day) {
        return day != null && !day.isAfter(referredOn);
    }

    public CounsellingKind getKind() { return kind; }
    public String getInstitution() { return institution; }
    public LocalDate getReferredOn() { return referredOn; }
    public LocalDate getMinorConsentOn() { return minorConsentOn; }
    public LocalDate getRepresentativeConsentOn() { return representativeConsentOn; }
    public String getRepresentative() { return representative; }
    public String getPaper() { return paper; }
    public String getWithoutConsentReason() { return withoutConsentReason; }
    public boolean isConsented() { return hasConsents(); }
}
