package org.jinlei.cases.domain.guardians;

import java.time.LocalDate;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Guidance in family education that a guardian is ordered to take (责令接受家庭教育指导).
 *
 * @param institution who gives it
 * @param from        first day
 * @param until       last day
 * @param number      official number, or null
 */
public record GuidanceOrder(String institution, LocalDate from, LocalDate until, String number) {

    /** Continues only if it says who gives it and from when until when. */
    void check() {
        if (institution == null || institution.isBlank() || from == null || until == null || until.isBefore(from)) {
            throw new BrokenRule(CaseRule.GUIDANCE_NAMES_INSTITUTION_AND_PERIOD);
        }
    }
}
