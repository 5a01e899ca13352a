package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;

/** Telling reporters what became of their reports. */
@ApplicationScoped
@Transactional
public class FeedbackWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private ReportDesk desk;

    @Inject
    private Clock clock;

    /** What the reporter was told, the first time first. */
    @UseCase(CasesPermissions.REPORTS)
    public List<FeedbackFacts> of(long reportId) {
        desk.visible(reportId, CasesPermissions.REPORTS);
        return em.createQuery("select f from ReportFeedback f where f.reportId = :report order by f.givenAt, f.id", ReportFeedback.class)
                .setParameter("report", reportId).getResultStream().map(ReportFeedback::facts).toList();
    }

    /** Notes that the reporter was told, or cannot be told and why. */
    @UseCase(CasesPermissions.INTAKE)
    public void give(long reportId, LocalDateTime at, FeedbackWay way, String content) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        em.persist(new ReportFeedback(report.facts(false), at, way, content, access.userId(), LocalDateTime.now(clock)));
        desk.settle(report);
        audit.detail(way.name());
    }
}
