package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.time.TimeLimitFacts;

/** Filing of reports of sexual assault of minors (rule 12). */
@ApplicationScoped
@Transactional
public class FilingWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private ReportDesk desk;

    @Inject
    private FilingDuty duty;

    @Inject
    private StandIns standIns;

    @Inject
    private Clock clock;

    /** The review of a report, or null when none was begun. */
    @UseCase(CasesPermissions.REPORTS)
    public FilingFacts of(long reportId) {
        FilingReview review = duty.review(desk.visible(reportId, CasesPermissions.REPORTS).id());
        return review == null ? null : review.facts();
    }

    /** Its clock of seven days, or null when none was begun. */
    @UseCase(CasesPermissions.REPORTS)
    public TimeLimitFacts clockOf(long reportId) {
        return duty.clock(desk.visible(reportId, CasesPermissions.REPORTS).id());
    }

    /** Begins the review or notes anew which conditions of direct filing are met; the seven days count from the receipt of the report. */
    @UseCase(CasesPermissions.INTAKE)
    public void examine(long reportId, List<DirectFilingCondition> conditions) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        FilingReview review = duty.review(reportId);
        if (review == null) {
            em.persist(new FilingReview(reportId, conditions, access.userId(), now()));
        } else {
            review.examine(conditions, access.userId(), now());
        }
        desk.settle(report);
    }

    /** Notes that the province's system filed it. */
    @UseCase(CasesPermissions.INTAKE)
    public void file(long reportId, LocalDateTime at, String officialNumber) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        one(reportId).file(at, officialNumber, report.facts(false).receivedAt(), now());
        desk.settle(report);
    }

    /** It is not filed; where a condition of direct filing is met, that waits for the chief. */
    @UseCase(CasesPermissions.INTAKE)
    public void refuse(long reportId, String reason) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        one(reportId).refuse(reason, access.userId(), now());
        audit.because(reason);
        desk.settle(report);
    }

    /** The chief leaves it unfiled, or has it filed. */
    @UseCase(CasesPermissions.APPROVE)
    public void decide(long reportId, boolean unfiled, String reason) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.APPROVE);
        FilingReview review = one(reportId);
        if (review.facts().refusedBy() != null && standIns.actsFor(review.facts().refusedBy())) {
            throw new BrokenRule(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED);
        }
        review.decide(unfiled, reason, access.userId(), now());
        audit.because(reason);
        desk.settle(report);
    }

    private FilingReview one(long reportId) {
        FilingReview review = duty.review(reportId);
        if (review == null) {
            throw new NotThere();
        }
        return review;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
