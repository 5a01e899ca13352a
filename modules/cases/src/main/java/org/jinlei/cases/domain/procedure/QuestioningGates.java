package org.jinlei.cases.domain.procedure;

import static org.jinlei.cases.domain.procedure.QuestioningRecord.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/** What must be on the procedure card before a questioning counts as complete (rules 15 to 20 and 41). */
final class QuestioningGates {

    private QuestioningGates() {
    }

    /** The rules that the record does not keep yet, in the order of the card; empty when it may be marked complete. */
    static List<CaseRule> missing(QuestioningRecord card, QuestioningFacts facts) {
        List<CaseRule> missing = new ArrayList<>();
        if (facts.minor()) {
            guardianAndAdult(card, facts, missing);
            women(card, facts, missing);
            specialCare(card, facts, missing);
        }
        officers(card, facts, missing);
        if (card.endedAt() == null) {
            missing.add(CaseRule.QUESTIONING_IS_NOT_OVER);
        } else if (card.endedAt().isAfter(facts.endsBy()) && blank(card.lateReason())) {
            missing.add(CaseRule.QUESTIONING_ENDED_TOO_LATE);
        }
        return missing;
    }

    /** Throws the first rule that is not kept. */
    static void check(QuestioningRecord card, QuestioningFacts facts) {
        List<CaseRule> missing = missing(card, facts);
        if (!missing.isEmpty()) {
            throw new BrokenRule(missing.get(0));
        }
    }

    private static void guardianAndAdult(QuestioningRecord card, QuestioningFacts facts, List<CaseRule> missing) {
        boolean noted = !blank(card.note());
        if (card.guardianNotifiedAt() == null && !noted) {
            missing.add(CaseRule.QUESTIONING_NEEDS_NOTICE_TO_THE_GUARDIAN);
        }
        if (card.adult() == null || card.adult() == AdultPresent.NONE_NOTED && !noted) {
            missing.add(CaseRule.QUESTIONING_NEEDS_AN_ADULT_OR_A_NOTE);
        }
        if (facts.doubts().contains(AttendeeDoubt.NO_ADULT)) {
            missing.add(CaseRule.ADULT_PRESENT_IS_AN_ADULT);
        } else if (facts.doubts().contains(AttendeeDoubt.ACCOMPLICE)) {
            missing.add(CaseRule.ADULT_PRESENT_IS_NO_ACCOMPLICE);
        } else if (!facts.doubts().isEmpty() && blank(card.doubtReason())) {
            missing.add(CaseRule.DOUBTFUL_ADULT_NEEDS_A_REASON);
        }
    }

    private static void women(QuestioningRecord card, QuestioningFacts facts, List<CaseRule> missing) {
        if (!facts.female()) {
            return;
        }
        if (facts.offender() && (card.femaleStaff() == null || !facts.staffFemale()) && !facts.interviewerFemale()) {
            missing.add(CaseRule.GIRL_SUSPECT_NEEDS_FEMALE_STAFF);
        }
        if (facts.victimOrWitness() && facts.specialCare() && !facts.interviewerFemale()) {
            missing.add(CaseRule.GIRL_VICTIM_NEEDS_A_FEMALE_INTERVIEWER);
        }
    }

    private static void specialCare(QuestioningRecord card, QuestioningFacts facts, List<CaseRule> missing) {
        if (!facts.victimOrWitness() || !facts.specialCare()) {
            return;
        }
        if (blank(card.recording())) {
            missing.add(CaseRule.CHILD_VICTIM_IS_RECORDED);
        }
        if (facts.askedBefore() && blank(card.repeated())) {
            missing.add(CaseRule.SECOND_INTERVIEW_NEEDS_A_REASON);
        }
    }

    /** Whether somebody else approves the questioning before it begins: a child victim or witness is asked again (rule 18). */
    static boolean needsApproval(QuestioningFacts facts) {
        return facts.minor() && facts.victimOrWitness() && facts.specialCare() && facts.askedBefore();
    }

    private static void officers(QuestioningRecord card, QuestioningFacts facts, List<CaseRule> missing) {
        if (card.interviewer() == null || !facts.officersMayAsk()) {
            missing.add(CaseRule.AUXILIARY_NEITHER_QUESTIONS_NOR_DECIDES);
        }
        boolean alone = card.secondOfficer() == null || card.secondOfficer().equals(card.interviewer());
        LocalDate day = card.arrivedAt().toLocalDate();
        if (alone && !CaseRule.SINGLE_OFFICER_NEEDS_A_RECORDING.holdsOn(day)) {
            missing.add(CaseRule.QUESTIONING_NEEDS_TWO_OFFICERS);
        } else if (alone && blank(card.recording())) {
            missing.add(CaseRule.SINGLE_OFFICER_NEEDS_A_RECORDING);
        }
    }

    /** Whether what was said may be used: a lone officer whose recording is lost has no evidence (rule 19). */
    static boolean isUsable(QuestioningRecord card) {
        boolean alone = card.secondOfficer() == null || card.secondOfficer().equals(card.interviewer());
        return !(alone && card.recordingLost());
    }
}
