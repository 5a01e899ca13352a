package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.worklist.Step;

/**
 * Whoever handles a report is told that the referral from which it was opened was taken back, or that it told of further situations later, also when the
 * report is settled already.
 */
@ApplicationScoped
class ReferralDuty implements ReportDuty {

    @Inject
    private EntityManager em;

    @Override
    public List<Step> steps(ReportFacts report) {
        List<Step> steps = new ArrayList<>();
        em.createQuery("select r from ReferredReport r where r.reportId = :report", ReferredReport.class).setParameter("report", report.id()).getResultStream().forEach(referred -> {
            if (referred.isToBeNoted()) {
                steps.add(step("cases.referralWithdrawn", report));
            }
            if (referred.isMoreToBeNoted()) {
                steps.add(step("cases.referralAdded", report));
            }
        });
        return steps;
    }

    private static Step step(String kind, ReportFacts report) {
        String page = "/cases/reports/view?id=" + report.id();
        return report.handler() == null ? Step.forHolders(kind, CasesPermissions.INTAKE, null, page) : Step.of(kind, CasesPermissions.INTAKE, report.handler(), page);
    }
}
