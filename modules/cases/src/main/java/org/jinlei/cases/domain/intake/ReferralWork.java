package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;

/** Reports that were opened from a referral. */
@ApplicationScoped
@Transactional
public class ReferralWork {

    @Inject
    private EntityManager em;

    @Inject
    private ReportDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** From where a report was referred and about which child, or null when it came in another way. */
    @UseCase(CasesPermissions.REPORTS)
    public ReferralFacts of(long reportId) {
        desk.visible(reportId, CasesPermissions.REPORTS);
        ReferredReport referred = referred(reportId).orElse(null);
        if (referred == null) {
            return null;
        }
        audit.concerns("Person", referred.personId());
        PersonSummary child = people.known(List.of(referred.personId())).get(referred.personId());
        return referred.facts(child == null ? "" : child.name());
    }

    /** Notes that whoever handles the report knows that what it came from was taken back. */
    @UseCase(CasesPermissions.INTAKE)
    public void noteWithdrawal(long reportId) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        referred(reportId).orElseThrow(NotThere::new).note(access.userId(), LocalDateTime.now(clock));
        desk.settle(report);
    }

    /** Notes that whoever handles the report knows of the situations of which it was told later. */
    @UseCase(CasesPermissions.INTAKE)
    public void noteAddition(long reportId) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        referred(reportId).orElseThrow(NotThere::new).noteMore(access.userId(), LocalDateTime.now(clock));
        desk.settle(report);
    }

    private Optional<ReferredReport> referred(long reportId) {
        return em.createQuery("select r from ReferredReport r where r.reportId = :report", ReferredReport.class).setParameter("report", reportId).getResultStream().findFirst();
    }
}
