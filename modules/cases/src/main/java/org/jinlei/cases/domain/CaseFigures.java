package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.ledger.Figure;
import org.jinlei.platform.ledger.Figures;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.time.LimitKind;

/**
 * How the procedure with minors is kept, never how many offences somebody counts: to be judged by numbers of cases makes people not write
 * them down (Law on the Protection of Minors, art. 101(2): evaluation suited to the work with minors).
 */
@ApplicationScoped
class CaseFigures implements Figures {

    @Override
    public List<Figure> figures() {
        LedgerCriteria minors = new LedgerCriteria(Map.of("minor", "yes"));
        return List.of(
                new Figure("adultPresent", "questionings", minors, "adultPresent"),
                new Figure("guardianNotified", "questionings", minors, "guardianNotified"),
                new Figure("recorded", "questionings", minors, "recorded"),
                new Figure("inTime", "questionings", minors.with("ended", "yes"), "inTime"),
                new Figure("femaleStaff", "questionings", minors.with("girl", "yes"), "femaleStaff"),
                new Figure("complete", "questionings", minors, "complete"),
                clock("periodKept", "clocks", LimitKind.CASE_PERIOD),
                clock("legalAidTold", "clocks", LimitKind.LEGAL_AID_NOTICE),
                clock("decisionServed", "clocks", LimitKind.DECISION_SERVICE),
                clock("transferKept", "reportclocks", LimitKind.REPORT_TRANSFER),
                clock("assaultReviewed", "reportclocks", LimitKind.SEXUAL_ASSAULT_FILING),
                new Figure("carriedOut", "correction", LedgerCriteria.NONE, "carriedOut"),
                new Figure("noRepeat", "cases", new LedgerCriteria(Map.of("lookedBack", "yes")), "noRepeat"),
                new Figure("foundInADay", "missing", LedgerCriteria.NONE, "foundInADay"),
                new Figure("missingFiled", "missing", new LedgerCriteria(Map.of("filingDue", "yes")), "filed"),
                new Figure("missingTalked", "missing", new LedgerCriteria(Map.of("found", "yes")), "talked"),
                new Figure("reporterTold", "mandatory", LedgerCriteria.NONE, "told"),
                new Figure("letterAnswered", "letters", new LedgerCriteria(Map.of("answerDue", "yes")), "answeredInTime"),
                new Figure("sealedAsDue", "cases", new LedgerCriteria(Map.of("status", CaseStatus.CLOSED.name())), "sealedAsDue"),
                new Figure("queryGrounded", "sealed", new LedgerCriteria(Map.of("result", ApprovalStatus.APPROVED.name())), "grounded"));
    }

    private static Figure clock(String name, String ledger, LimitKind kind) {
        return new Figure(name, ledger, new LedgerCriteria(Map.of("kind", kind.name(), "over", "yes")), "kept");
    }
}
