package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.worklist.Step;

/** Whoever handles a report whose referral was taken back is told so, also when the report is settled already. */
@ApplicationScoped
class ReferralDuty implements ReportDuty {

    @Inject
    private EntityManager em;

    @Override
    public List<Step> steps(ReportFacts report) {
        boolean told = em.createQuery("select r from ReferredReport r where r.reportId = :report", ReferredReport.class).setParameter("report", report.id())
                .getResultStream().anyMatch(ReferredReport::isToBeNoted);
        String page = "/cases/reports/view?id=" + report.id();
        if (!told) {
            return List.of();
        }
        return List.of(report.handler() == null ? Step.forHolders("cases.referralWithdrawn", CasesPermissions.INTAKE, null, page)
                : Step.of("cases.referralWithdrawn", CasesPermissions.INTAKE, report.handler(), page));
    }
}
