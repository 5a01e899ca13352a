package org.jinlei.cases.domain.special;

import java.util.Set;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Life cycle of specialised education: applied for; the committee agrees or not; the department orders or refuses; the minor is in the
 * specialised school and is assessed each term; leaves. There is no way to the school past opinion and decision (rule 31).
 */
public enum PlacementStatus {
    APPLIED,
    NOT_AGREED,
    AGREED,
    REFUSED,
    ORDERED,
    ADMITTED,
    LEFT;

    private Set<PlacementStatus> next() {
        return switch (this) {
            case APPLIED -> Set.of(AGREED, NOT_AGREED);
            case AGREED -> Set.of(ORDERED, REFUSED);
            case ORDERED -> Set.of(ADMITTED, LEFT);
            case ADMITTED -> Set.of(LEFT);
            case NOT_AGREED, REFUSED, LEFT -> Set.of();
        };
    }

    /**
     * The next status.
     *
     * @throws BrokenRule when this status does not lead there
     */
    PlacementStatus to(PlacementStatus status) {
        if (!next().contains(status)) {
            throw new BrokenRule(status == ORDERED || status == ADMITTED ? CaseRule.SPECIAL_EDUCATION_NEEDS_OPINION_AND_DECISION
                    : CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        return status;
    }

    /** Whether nothing follows any more. */
    public boolean isOver() {
        return next().isEmpty();
    }
}
