package org.jinlei.cases.domain.risk;

import java.time.LocalDate;
import java.util.List;

/**
 * A risk grade as an officer sets it. There is nothing here that counts or weighs: the grade is the officer's, for the reasons given.
 *
 * @param level     grade
 * @param reason    why
 * @param expiresOn last day on which it holds
 * @param facts     what it rests on
 */
public record NewRiskGrade(RiskLevel level, String reason, LocalDate expiresOn, List<NewRiskFact> facts) {

    public NewRiskGrade {
        facts = List.copyOf(facts);
    }
}
