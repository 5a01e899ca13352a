package org.jinlei.cases.domain.risk;

import java.time.LocalDate;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/** When a risk grade may be set (rule 45). */
final class RiskGates {

    private RiskGates() {
    }

    /**
     * Continues only if the grade has reasons, dated facts with their sources of which one is more than a circumstance of life, and an expiry.
     *
     * @param most longest time in days for which a grade holds
     */
    static void check(NewRiskGrade what, LocalDate today, int most) {
        if (what.level() == null || absent(what.reason()) || what.facts().isEmpty()) {
            throw new BrokenRule(CaseRule.RISK_IS_GRADED_WITH_REASONS);
        }
        for (NewRiskFact fact : what.facts()) {
            if (fact.kind() == null || fact.onDay() == null || fact.onDay().isAfter(today) || absent(fact.source())
                    || fact.kind() == RiskFactKind.OTHER && absent(fact.text())) {
                throw new BrokenRule(CaseRule.RISK_FACT_HAS_SOURCE_AND_DATE);
            }
        }
        if (what.facts().stream().allMatch(fact -> fact.kind().isCircumstance())) {
            throw new BrokenRule(CaseRule.CIRCUMSTANCE_ALONE_IS_NO_RISK);
        }
        if (what.expiresOn() == null || !what.expiresOn().isAfter(today) || what.expiresOn().isAfter(today.plusDays(most))) {
            throw new BrokenRule(CaseRule.RISK_GRADE_EXPIRES, most);
        }
    }

    private static boolean absent(String text) {
        return text == null || text.isBlank();
    }
}
