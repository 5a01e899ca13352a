package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/**
 * The reporter's compartment (rule 9). It opens to receiver, handler and chief, each time for a reason that the audit trail keeps; to
 * everybody else it is not there. No list, search, export or interface reads it.
 */
@ApplicationScoped
@Transactional
public class ReporterWork {

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private ReportDesk desk;

    @Inject
    private MandatoryDuty duty;

    /** The receipt number of a report whose compartment the caller may open. */
    @UseCase(CasesPermissions.REPORTS)
    public String door(long reportId) {
        return openable(reportId).receiptNumber();
    }

    /** Who reported. */
    @UseCase(CasesPermissions.REPORTS)
    public ReporterFacts open(long reportId, String reason) {
        IncidentReport report = openable(reportId);
        because(reason);
        MandatoryReport mandatory = duty.mandatory(reportId);
        return report.reporter(mandatory == null ? null : mandatory.unitName());
    }

    /** Puts right who reported; the former name is not kept. {@code before} is what lay there when it was opened. */
    @UseCase(CasesPermissions.REPORTS)
    public void correct(long reportId, ReporterFacts reporter, ReporterFacts before, String reason) {
        IncidentReport report = openable(reportId);
        because(reason);
        if (!report.reporter(null).equals(before)) {
            throw new ChangedMeanwhile(null);
        }
        report.reportedBy(reporter);
    }

    private IncidentReport openable(long reportId) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.REPORTS);
        if (!desk.opensReporter(report)) {
            throw new NotThere();
        }
        return report;
    }

    private void because(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(CaseRule.OPENING_THE_REPORTER_NEEDS_A_REASON);
        }
        audit.because(reason);
    }
}
