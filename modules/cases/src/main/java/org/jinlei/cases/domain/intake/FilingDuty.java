package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingRequirement;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.time.TimeLimits;
import org.jinlei.platform.worklist.Step;

/** A report of sexual assault of a minor is filed at once or within seven days (rule 12, clock T5); until then it stays on the worklist. */
@ApplicationScoped
class FilingDuty implements ReportDuty, ClosingRequirement {

    static final String SUBJECT = "IncidentReport";

    @Inject
    private EntityManager em;

    @Inject
    private Joinings joinings;

    @Inject
    private TimeLimits limits;

    FilingReview review(long reportId) {
        return em.createQuery("select f from FilingReview f where f.reportId = :report", FilingReview.class).setParameter("report", reportId)
                .getResultStream().findFirst().orElse(null);
    }

    /** The clock of seven days, or null when no review was begun. */
    TimeLimitFacts clock(long reportId) {
        return limits.of(SUBJECT, reportId).stream().filter(limit -> limit.rule().kind() == LimitKind.SEXUAL_ASSAULT_FILING).reduce((first, last) -> last)
                .orElse(null);
    }

    /** Whether a review was begun and is not decided. */
    boolean isOpen(long reportId) {
        FilingReview review = review(reportId);
        return review != null && !review.facts().status().isDecided();
    }

    @Override
    public List<Step> steps(ReportFacts report) {
        FilingReview found = review(report.id());
        if (found == null) {
            return List.of();
        }
        FilingFacts review = found.facts();
        TimeLimitFacts days = limits.follow(LimitKind.SEXUAL_ASSAULT_FILING, SUBJECT, report.id(), report.receivedAt(), review.endedAt());
        if (review.status().isDecided()) {
            return List.of();
        }
        String page = "/cases/reports/filing?id=" + report.id();
        if (review.status() == FilingStatus.REFUSAL_PROPOSED) {
            return List.of(Step.forHolders("cases.decideUnfiled", CasesPermissions.APPROVE, review.refusedBy(), page).due(report.receivedAt(), report.receivedAt()));
        }
        return List.of(review.direct()
                ? Step.forHolders("cases.fileAtOnce", CasesPermissions.INTAKE, null, page).due(report.receivedAt(), report.receivedAt())
                : Step.forHolders("cases.reviewFiling", CasesPermissions.INTAKE, null, page).due(days.dueAt(), days.amberAt()));
    }

    @Override
    public List<String> missing(CaseFacts file, ClosingReason reason) {
        return joinings.ofCase(file.id()).stream().anyMatch(this::isOpen) ? List.of("filingReview") : List.of();
    }
}
