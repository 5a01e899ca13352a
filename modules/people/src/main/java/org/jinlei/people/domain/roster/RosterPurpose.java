package org.jinlei.people.domain.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.rules.BrokenRule;

/**
 * What is written down before a roster may come (rule 43): why, on what basis, who provides it, which fields, under which impact assessment, and
 * until when it may be used.
 *
 * @param provider school or education office that sends it; its columns are remembered by this name
 * @param fields   the fields that are taken beside those without which nobody can be told; everything else is dropped before anything is stored
 * @param station  police station whose pupils these are
 */
public record RosterPurpose(String purpose, String legalBasis, String provider, String assessmentNumber, LocalDate expiresOn, Set<RosterField> fields,
        SchoolTerm term, long station) {

    /** No roster is of use for longer than a stage of school lasts. */
    static final int MOST_YEARS = 3;

    public RosterPurpose {
        purpose = stripped(purpose);
        legalBasis = stripped(legalBasis);
        provider = stripped(provider);
        assessmentNumber = stripped(assessmentNumber);
        Set<RosterField> all = EnumSet.copyOf(RosterField.NEEDED);
        all.addAll(fields);
        all.remove(RosterField.IGNORED);
        fields = Collections.unmodifiableSet(all);
    }

    void require(LocalDate today) {
        if (purpose.isEmpty() || legalBasis.isEmpty() || provider.isEmpty() || assessmentNumber.isEmpty() || expiresOn == null || term == null) {
            throw new BrokenRule(RosterRule.ROSTER_STATES_PURPOSE_BASIS_AND_FIELDS);
        }
        requireExpiry(expiresOn, today);
    }

    static void requireExpiry(LocalDate until, LocalDate today) {
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusYears(MOST_YEARS))) {
            throw new BrokenRule(RosterRule.ROSTER_EXPIRES_WITHIN_THREE_YEARS, MOST_YEARS);
        }
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    public String getProvider() { return provider; }
    public SchoolTerm getTerm() { return term; }
}
