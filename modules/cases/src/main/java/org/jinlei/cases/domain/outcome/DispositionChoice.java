package org.jinlei.cases.domain.outcome;

import org.jinlei.cases.domain.CaseRule;

/**
 * An outcome to choose, or the rule that rules it out for this offender.
 *
 * @param obstacle null when it may be chosen
 */
public record DispositionChoice(DispositionKind kind, CaseRule obstacle) {
    public DispositionKind getKind() { return kind; }
    public CaseRule getObstacle() { return obstacle; }
    public boolean isPossible() { return obstacle == null; }
}
