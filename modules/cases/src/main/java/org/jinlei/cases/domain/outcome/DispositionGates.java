package org.jinlei.cases.domain.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.domain.AgeAtAct;
import org.jinlei.cases.domain.AgeBand;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.PublicOrderLaw;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Which outcomes may be recorded for whom (rules 22 to 25), from the age at the act. The law of the day of the act decides about
 * liability and detention, the law of the day of the decision about how it is reached.
 */
public final class DispositionGates {

    private DispositionGates() {
    }

    /** The rule that rules an outcome out for this age and day, whatever else is written; null when it is possible. */
    static CaseRule obstacle(DispositionKind kind, AgeAtAct age, LocalDate actDate, boolean firstOffence) {
        if (age.liability() == AgeBand.UNDER_14 && kind.isPenalty()) {
            return CaseRule.UNDER_14_IS_NOT_PENALISED;
        }
        if (kind == DispositionKind.DETENTION_EXECUTED && isSparedDetention(age.liability(), firstOffence) && !revisedLaw(actDate)) {
            return CaseRule.FORMER_LAW_KNOWS_NO_GROUND_FOR_DETENTION;
        }
        return null;
    }

    /** The rules that the draft breaks; empty when it may go to the chief. */
    static List<CaseRule> broken(DispositionDraft draft, AgeAtAct age, LocalDate actDate) {
        List<CaseRule> broken = new ArrayList<>();
        AgeBand band = age.liability();
        if (band == AgeBand.UNDER_14) {
            under14(draft, broken);
        } else if (band.isMinor()) {
            if (draft.kind().isPenalty() && draft.mitigation() == null) {
                broken.add(CaseRule.MINOR_OVER_14_IS_TREATED_LIGHTER);
            }
            if (draft.kind() == DispositionKind.DETENTION_EXECUTED) {
                detention(draft, band, actDate, broken);
            }
        }
        if (band.isMinor() && draft.kind().isPenalty() && CaseRule.GUARDIAN_IS_HEARD_BEFORE_A_PENALTY.holdsOn(draft.decidedOn())) {
            guardianHeard(draft, broken);
        }
        return broken;
    }

    /** Throws the first rule that the draft breaks. */
    static void check(DispositionDraft draft, AgeAtAct age, LocalDate actDate) {
        List<CaseRule> broken = broken(draft, age, actDate);
        if (!broken.isEmpty()) {
            throw new BrokenRule(broken.get(0));
        }
    }

    /** Whether the outcome obliges the police to corrective education (rule 25). */
    public static boolean opensCorrectiveTask(DispositionKind kind, AgeAtAct age) {
        return age.mayBeMinor() && (kind == DispositionKind.NO_PENALTY || kind == DispositionKind.DETENTION_NOT_EXECUTED);
    }

    /** Whether the law spares somebody of this age the execution of a detention (art. 23, formerly 21). */
    static boolean isSparedDetention(AgeBand band, boolean firstOffence) {
        return band == AgeBand.FROM_14_TO_15 || band == AgeBand.FROM_16_TO_17 && firstOffence;
    }

    private static void under14(DispositionDraft draft, List<CaseRule> broken) {
        if (draft.kind().isPenalty()) {
            broken.add(CaseRule.UNDER_14_IS_NOT_PENALISED);
        }
        if (!draft.guardiansOrdered()) {
            broken.add(CaseRule.GUARDIANS_OF_UNDER_14_ARE_ORDERED_TO_DISCIPLINE);
        }
    }

    private static void detention(DispositionDraft draft, AgeBand band, LocalDate actDate, List<CaseRule> broken) {
        if (isSparedDetention(band, draft.firstOffence())) {
            if (!revisedLaw(actDate)) {
                broken.add(CaseRule.FORMER_LAW_KNOWS_NO_GROUND_FOR_DETENTION);
            } else if (draft.ground() == null) {
                broken.add(CaseRule.DETENTION_OF_A_YOUNG_MINOR_NEEDS_A_GROUND);
            } else if (draft.ground() == DetentionGround.REPEATED_WITHIN_A_YEAR && draft.firstOffence()) {
                broken.add(CaseRule.GROUND_DOES_NOT_FIT_A_FIRST_OFFENCE);
            }
        }
        if (!CaseRule.DETENTION_NEEDS_NOTICE_OF_THE_HEARING_RIGHT.holdsOn(draft.decidedOn())) {
            return;
        }
        if (!byThen(draft.hearingNoticeToMinor(), draft) || !byThen(draft.hearingNoticeToGuardian(), draft)) {
            broken.add(CaseRule.DETENTION_NEEDS_NOTICE_OF_THE_HEARING_RIGHT);
        }
        if (!draft.hearingClosed()) {
            broken.add(CaseRule.HEARING_OF_A_MINOR_IS_NOT_PUBLIC);
        }
    }

    private static void guardianHeard(DispositionDraft draft, List<CaseRule> broken) {
        boolean heard = draft.guardianOpinion() != null && !draft.guardianOpinion().isBlank();
        if (!byThen(draft.guardianNotifiedOn(), draft) || !heard) {
            broken.add(CaseRule.GUARDIAN_IS_HEARD_BEFORE_A_PENALTY);
        }
    }

    private static boolean byThen(LocalDate notice, DispositionDraft draft) {
        return notice != null && !notice.isAfter(draft.decidedOn());
    }

    private static boolean revisedLaw(LocalDate actDate) {
        return PublicOrderLaw.of(actDate).knowsGroundsForDetention();
    }
}
