package org.jinlei.cases.domain.card;

import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.PublicOrderLaw;
import org.jinlei.cases.domain.counselling.CounsellingFacts;
import org.jinlei.cases.domain.legalaid.LegalAidFacts;
import org.jinlei.cases.domain.outcome.CriminalLiability;
import org.jinlei.cases.domain.outcome.DispositionDraft;
import org.jinlei.cases.domain.outcome.DispositionFacts;
import org.jinlei.cases.domain.outcome.DispositionGates;
import org.jinlei.cases.domain.outcome.DispositionKind;
import org.jinlei.cases.domain.outcome.EarlierCount;
import org.jinlei.platform.time.LimitState;

/**
 * The procedure card of a minor (rules 15 to 28): one line for each thing that the law asks for in this person's part, how far it is and
 * by which article. What does not apply has no line. It reads records and decides nothing.
 */
public final class ProcedureCard {

    private static final String ARTICLE_17 = "《刑法》第十七条";

    private final PersonCard card;
    private final List<CardLine> lines = new ArrayList<>();

    private ProcedureCard(PersonCard card) {
        this.card = card;
    }

    /** The lines of one person, none for somebody proven to be an adult or without a part that the rules name. */
    public static List<CardLine> of(PersonCard card) {
        ProcedureCard made = new ProcedureCard(card);
        if (card.isMinor()) {
            made.write();
        }
        return made.lines;
    }

    private void write() {
        if (card.isOffender()) {
            PublicOrderLaw law = PublicOrderLaw.of(card.person().actDate());
            add(CardItem.LAW, CardState.NOTED, "", "law", law.title(), card.person().actDate());
        }
        if (card.isOffender() || card.person().role().isVictimOrWitness() || !card.questionings().isEmpty()) {
            lines.addAll(QuestioningLines.of(card));
        }
        if (card.legalAid() != null) {
            legalAid(card.legalAid());
        }
        if (card.isOffender()) {
            outcome(card.outcome());
            earlier();
            liability(CriminalLiability.of(card.person().age(), card.person().actDate()));
        }
        psychology();
    }

    private void legalAid(LegalAidFacts aid) {
        String source = CaseRule.LEGAL_AID_NAMES_DEFENDER_OR_NOTICE.source();
        switch (aid.getState()) {
            case NOT_ASKED -> add(CardItem.LEGAL_AID, CardState.OPEN, source, "legalAid.NOT_ASKED");
            case NO_DEFENDER -> add(CardItem.LEGAL_AID, aid.clock().stateAt(card.now()) == LimitState.LATE ? CardState.LATE : CardState.OPEN, source,
                    "legalAid.NO_DEFENDER", aid.record().foundOutAt(), aid.clock().dueAt());
            case NOTIFIED -> add(CardItem.LEGAL_AID, kept(aid), source, "legalAid.NOTIFIED", aid.record().notifiedAt(), aid.record().institution(), aid.assignBy());
            case ASSIGNED -> add(CardItem.LEGAL_AID, kept(aid), source, "legalAid.ASSIGNED", aid.record().notifiedAt(), aid.record().lawyer(),
                    aid.record().lawyerAssignedOn());
            case OWN_DEFENDER -> add(CardItem.LEGAL_AID, kept(aid), source, "legalAid.OWN_DEFENDER", aid.record().defender(), aid.record().defenderSince());
            case NO_SUSPECT -> add(CardItem.LEGAL_AID, CardState.NOTED, source, "legalAid.NO_SUSPECT", aid.record().exemptReason());
        }
    }

    private CardState kept(LegalAidFacts aid) {
        return aid.clock() != null && aid.clock().stateAt(card.now()) == LimitState.EXCEEDED ? CardState.LATE : CardState.DONE;
    }

    private void outcome(DispositionFacts outcome) {
        PublicOrderLaw law = PublicOrderLaw.of(card.person().actDate());
        if (outcome == null || outcome.status() == ApprovalStatus.RETURNED) {
            add(CardItem.BY_AGE, CardState.OPEN, law.source(CaseRule.MINOR_OVER_14_IS_TREATED_LIGHTER), "byAge.none");
            return;
        }
        DispositionDraft draft = outcome.draft();
        boolean approved = outcome.status() == ApprovalStatus.APPROVED;
        if (draft.kind().isPenalty() && CaseRule.GUARDIAN_IS_HEARD_BEFORE_A_PENALTY.holdsOn(draft.decidedOn())) {
            add(CardItem.GUARDIAN_HEARD, CardState.DONE, CaseRule.GUARDIAN_IS_HEARD_BEFORE_A_PENALTY.source(), "guardianHeard", draft.guardianNotifiedOn());
        }
        add(CardItem.BY_AGE, approved ? CardState.DONE : CardState.OPEN, law.source(CaseRule.MINOR_OVER_14_IS_TREATED_LIGHTER),
                approved ? "byAge" : "byAge.waits", draft.kind(), draft.mitigation());
        if (draft.kind() == DispositionKind.DETENTION_EXECUTED && CaseRule.DETENTION_NEEDS_NOTICE_OF_THE_HEARING_RIGHT.holdsOn(draft.decidedOn())) {
            add(CardItem.DETENTION, CardState.DONE, CaseRule.DETENTION_NEEDS_NOTICE_OF_THE_HEARING_RIGHT.source(), "detention", draft.hearingNoticeToMinor(),
                    draft.hearingNoticeToGuardian());
        }
        if (DispositionGates.opensCorrectiveTask(draft.kind(), card.person().age())) {
            CardState state = card.task() == null ? CardState.NOTED : card.task().isOpen() ? CardState.OPEN : CardState.DONE;
            add(CardItem.CORRECTION, state, law.source(CaseRule.CORRECTIVE_TASK_NEEDS_A_MEASURE_OR_A_REASON), "correction." + state);
        }
    }

    private void earlier() {
        if (card.earlier() != null) {
            earlier("earlier", card.earlier().readable());
            if (card.earlier().others() != null) {
                earlier("earlier.others", card.earlier().others());
            }
        }
    }

    private void earlier(String text, EarlierCount count) {
        String key = count.violationsSince() == null ? text + ".former" : text;
        add(CardItem.EARLIER, CardState.NOTED, count.law().aggravation(), key, count.penaltiesSince(), count.penalties(), count.violations());
    }

    private void liability(CriminalLiability test) {
        add(CardItem.LIABILITY, CardState.NOTED, ARTICLE_17, test.isOpen() ? "liability.open" : "liability", test.step(), test.possible());
    }

    private void psychology() {
        if (card.counselling().isEmpty()) {
            return;
        }
        boolean consented = card.counselling().stream().allMatch(one -> one.record().hasConsents());
        int sessions = card.counselling().stream().mapToInt(CounsellingFacts::sessions).sum();
        add(CardItem.PSYCHOLOGY, consented ? CardState.DONE : CardState.NOTED, CaseRule.PSYCHOLOGY_NEEDS_CONSENTS_OR_A_REASON.source(),
                consented ? "psychology" : "psychology.reasoned", card.counselling().size(), sessions);
    }

    private void add(CardItem item, CardState state, String source, String text, Object... values) {
        lines.add(CardLine.of(card, item, state, source, text, values));
    }
}
