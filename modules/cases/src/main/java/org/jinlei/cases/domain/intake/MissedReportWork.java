package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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

/** Units that should have reported and did not, schools that concealed among them (rules 8 and 33). */
@ApplicationScoped
@Transactional
public class MissedReportWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private ReportDesk desk;

    @Inject
    private MandatoryDuty duty;

    @Inject
    private StandIns standIns;

    @Inject
    private Clock clock;

    /** The units that should have reported what this report is about. */
    @UseCase(CasesPermissions.REPORTS)
    public List<MissedFacts> of(long reportId) {
        desk.visible(reportId, CasesPermissions.REPORTS);
        return duty.missed(reportId).stream().map(MissedReport::missed).toList();
    }

    /** One of them. */
    @UseCase(CasesPermissions.REPORTS)
    public MissedFacts view(long reportId, long missedId) {
        desk.visible(reportId, CasesPermissions.REPORTS);
        return one(reportId, missedId).missed();
    }

    /** Notes such a unit; the chief decides. */
    @UseCase(CasesPermissions.INTAKE)
    public void note(long reportId, NewMissedReport what) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        MissedReport missed = new MissedReport(reportId, what, access.userId(), now());
        em.persist(missed);
        desk.settle(report);
        audit.concerns("MissedReport", missed.id());
    }

    /** Decides what follows, with the reason. */
    @UseCase(CasesPermissions.APPROVE)
    public void decide(long reportId, long missedId, MissedReportDecision decision, String reason) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.APPROVE);
        MissedReport missed = one(reportId, missedId);
        if (standIns.actsFor(missed.missed().notedBy())) {
            throw new BrokenRule(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED);
        }
        missed.decide(decision, reason, access.userId(), now());
        desk.settle(report);
        audit.concerns("MissedReport", missedId);
        audit.because(reason);
    }

    /** Notes what a school put right that was ordered to. */
    @UseCase(CasesPermissions.INTAKE)
    public void correct(long reportId, long missedId, LocalDate on, String what) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        one(reportId, missedId).correct(on, what, access.userId(), LocalDate.now(clock));
        desk.settle(report);
        audit.concerns("MissedReport", missedId);
    }

    private MissedReport one(long reportId, long missedId) {
        return duty.missed(reportId).stream().filter(missed -> missed.id() == missedId).findFirst().orElseThrow(NotThere::new);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
