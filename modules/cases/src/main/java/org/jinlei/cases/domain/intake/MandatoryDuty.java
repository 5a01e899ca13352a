package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingRequirement;
import org.jinlei.platform.worklist.Step;

/**
 * Whoever reported because the law demands it is told what became of it (《未成年人保护法》 article 11). Nothing urgent waits for that: the
 * report is transferred or taken into a case at once, and the duty stays on the worklist until it is done. What ends the matter does wait:
 * a report is not closed without a case, and its case is not closed, before the reporter was told.
 */
@ApplicationScoped
class MandatoryDuty implements ReportDuty, ClosingRequirement {

    @Inject
    private EntityManager em;

    @Inject
    private Joinings joinings;

    MandatoryReport mandatory(long reportId) {
        return em.createQuery("select m from MandatoryReport m where m.reportId = :report", MandatoryReport.class).setParameter("report", reportId)
                .getResultStream().findFirst().orElse(null);
    }

    /** Whether the law demanded the report and its reporter was not told yet. */
    boolean isOpen(long reportId) {
        return mandatory(reportId) != null && em.createQuery("select count(f) from ReportFeedback f where f.reportId = :report", Long.class)
                .setParameter("report", reportId).getSingleResult() == 0;
    }

    List<MissedReport> missed(long reportId) {
        return em.createQuery("select m from MissedReport m where m.reportId = :report order by m.id", MissedReport.class).setParameter("report", reportId)
                .getResultList();
    }

    @Override
    public List<Step> steps(ReportFacts report) {
        List<Step> steps = new ArrayList<>();
        if (isOpen(report.id())) {
            steps.add(Step.forHolders("cases.giveFeedback", CasesPermissions.INTAKE, null, "/cases/reports/view?id=" + report.id()));
        }
        missed(report.id()).stream().map(MissedReport::missed).filter(missed -> missed.decision() == null).forEach(missed -> steps.add(Step.forHolders(
                missed.concealed() ? "cases.decideConcealment" : "cases.decideMissedReport", CasesPermissions.APPROVE, missed.notedBy(),
                "/cases/reports/decision?id=" + report.id() + "&missed=" + missed.id())));
        missed(report.id()).stream().map(MissedReport::missed).filter(missed -> missed.decision() == MissedReportDecision.LETTER && !hasLetter(missed.id()))
                .forEach(missed -> steps.add(Step.forHolders("cases.draftLetter", CasesPermissions.LETTERS, null,
                        "/cases/reports/decision?id=" + report.id() + "&missed=" + missed.id())));
        missed(report.id()).stream().map(MissedReport::missed).filter(MissedFacts::isToBeCorrected).forEach(missed -> steps.add(Step.forHolders(
                "cases.checkCorrection", CasesPermissions.INTAKE, null, "/cases/reports/decision?id=" + report.id() + "&missed=" + missed.id())));
        return steps;
    }

    private boolean hasLetter(long missedId) {
        return em.createQuery("select count(l) from RecommendationLetter l where l.missedReportId = :missed and l.closedAt is null or l.missedReportId = :missed "
                + "and l.sentOn is not null", Long.class).setParameter("missed", missedId).getSingleResult() > 0;
    }

    @Override
    public List<String> missing(CaseFacts file, ClosingReason reason) {
        List<Long> reports = joinings.ofCase(file.id());
        List<String> missing = new ArrayList<>();
        if (reports.stream().anyMatch(this::isOpen)) {
            missing.add("feedback");
        }
        if (reports.stream().anyMatch(report -> missed(report).stream().anyMatch(one -> one.missed().decision() == null))) {
            missing.add("missedReport");
        }
        return missing;
    }
}
