package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
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
    private UserDirectory users;

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

    /**
     * Begins the review or notes anew which conditions of direct filing are met; the seven days count from the receipt of the report.
     *
     * @param version that of the page on which the review was read, null while there was none
     */
    @UseCase(CasesPermissions.INTAKE)
    public void examine(long reportId, List<DirectFilingCondition> conditions, Integer version) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        FilingReview review = duty.review(reportId);
        FilingFacts known = review == null ? null : review.facts();
        if (!Objects.equals(known == null ? null : known.version(), version)) {
            throw known == null ? new ChangedMeanwhile(null) : new ChangedMeanwhile(users.name(known.examinedBy()), known.examinedAt());
        }
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
        desk.index(report);
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
