package org.jinlei.cases.domain.risk;

import java.util.List;

/**
 * A risk grade with the minor's name and its facts.
 *
 * @param grade grade
 * @param name  name of the minor
 * @param facts what it rests on
 * @param holds whether it holds today
 */
public record RiskSheet(RiskGradeFacts grade, String name, List<NewRiskFact> facts, boolean holds) {

    public RiskSheet {
        facts = List.copyOf(facts);
    }
}
