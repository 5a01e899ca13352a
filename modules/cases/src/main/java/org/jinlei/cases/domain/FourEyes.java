package org.jinlei.cases.domain;

import org.jinlei.platform.rules.BrokenRule;

/** Nobody decides what they proposed, and returning something says why. */
public final class FourEyes {

    private FourEyes() {
    }

    /** Continues only if the proposal waits and somebody else decides. */
    public static void check(ApprovalStatus status, long proposedBy, long decidedBy) {
        if (status != ApprovalStatus.PROPOSED) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        if (proposedBy == decidedBy) {
            throw new BrokenRule(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED);
        }
    }

    /** Continues only if there is a reason. */
    public static String reason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(CaseRule.RETURNING_NEEDS_A_REASON);
        }
        return reason.strip();
    }
}
