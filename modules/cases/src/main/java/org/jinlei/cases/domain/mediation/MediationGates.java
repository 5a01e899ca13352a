package org.jinlei.cases.domain.mediation;

import java.time.LocalDateTime;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/** The rules of a mediation: a lone officer (rule 19), the guardians of minors (article 181), what an agreement names (article 184). */
final class MediationGates {

    private MediationGates() {
    }

    /**
     * Throws the first rule that is not kept.
     *
     * @param minors whether minors are among the parties on that day
     * @param police whether those who mediated are police officers
     */
    static void check(MediationRecord what, boolean minors, boolean police, LocalDateTime now) {
        if (what.heldAt() == null || what.host() == null || what.outcome() == null || blank(what.content())) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (what.heldAt().isAfter(now) || what.guardiansNotifiedAt() != null && what.guardiansNotifiedAt().isAfter(what.heldAt())
                || what.performBy() != null && what.performBy().isBefore(what.heldAt().toLocalDate())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        if (!police) {
            throw new BrokenRule(CaseRule.AUXILIARY_NEITHER_QUESTIONS_NOR_DECIDES);
        }
        if (what.isAlone() && CaseRule.LONE_MEDIATOR_RECORDS_IN_THE_CASE_AREA.holdsOn(what.heldAt().toLocalDate()) && (blank(what.recording()) || !what.caseArea())) {
            throw new BrokenRule(CaseRule.LONE_MEDIATOR_RECORDS_IN_THE_CASE_AREA);
        }
        if (minors && what.guardiansNotifiedAt() == null && blank(what.note())) {
            throw new BrokenRule(CaseRule.GUARDIANS_COME_TO_THE_MEDIATION);
        }
        if (what.outcome() == MediationOutcome.AGREED && (what.performBy() == null || blank(what.agreement()) && blank(what.recording()))) {
            throw new BrokenRule(CaseRule.AGREEMENT_NAMES_ITS_PAPER_AND_TERM);
        }
    }

    /** Whether what was said may found a decision: not when a lone officer's recording is lost. */
    static boolean isUsable(MediationRecord what, boolean recordingLost) {
        return !(what.isAlone() && recordingLost);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
