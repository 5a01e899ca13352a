package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.worklist.Step;

/** The emergency response stays on the worklist until every action is settled (rule 13) and, for a left-behind child, the township was told (rule 14). */
@ApplicationScoped
class ResponseDuty implements ReportDuty {

    @Inject
    private EntityManager em;

    EmergencyResponse response(long reportId) {
        return em.createQuery("select e from EmergencyResponse e where e.reportId = :report", EmergencyResponse.class).setParameter("report", reportId)
                .getResultStream().findFirst().orElse(null);
    }

    List<ResponseAction> actions(long reportId) {
        return em.createQuery("select a from ResponseAction a where a.reportId = :report order by a.id", ResponseAction.class).setParameter("report", reportId)
                .getResultList();
    }

    /** The response to a report, or null when none was begun. */
    ResponseFacts facts(long reportId) {
        EmergencyResponse response = response(reportId);
        return response == null ? null : response.facts(actions(reportId).stream().map(ResponseAction::facts).toList());
    }

    @Override
    public List<Step> steps(ReportFacts report) {
        ResponseFacts response = facts(report.id());
        List<Step> steps = new ArrayList<>();
        if (response != null && response.open() > 0) {
            steps.add(Step.forHolders("cases.finishResponse", CasesPermissions.INTAKE, null, "/cases/reports/response?id=" + report.id()));
        }
        if (response != null && response.owesNotice()) {
            steps.add(Step.forHolders("cases.noticeTownship", CasesPermissions.INTAKE, null, "/cases/reports/response?id=" + report.id()));
        }
        return steps;
    }
}
