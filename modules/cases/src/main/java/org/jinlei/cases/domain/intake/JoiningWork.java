package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Several reports of one event: likely ones are shown, a person joins them under one and parts them again. */
@ApplicationScoped
@Transactional
public class JoiningWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private ReportDesk desk;

    @Inject
    private Joinings joinings;

    @Inject
    private LikelyDuplicates likely;

    @Inject
    private Clock clock;

    /** Reports that seem to be about the event that is being written down. */
    @UseCase(CasesPermissions.INTAKE)
    public List<LikelyDuplicate> likelyBefore(NewReport what) {
        if (!access.scope(CasesPermissions.INTAKE).covers(what.stationId(), what.unitId())) {
            throw new NotThere();
        }
        return noted(likely.of(what, 0));
    }

    /** Reports that seem to be about the event of this one, without those that are joined to it already. */
    @UseCase(CasesPermissions.INTAKE)
    public List<LikelyDuplicate> likelyOf(long reportId) {
        ReportFacts report = desk.visible(reportId, CasesPermissions.INTAKE).facts(false);
        return joinings.isJoined(reportId) ? List.of() : noted(likely.of(new NewReport(report.stationId(), report.unitId(), report.receivedAt(), report.channel(),
                false, null, null, null, report.narrative(), report.place(), report.happenedFrom(), report.happenedTo(), report.jurisdiction(),
                report.officialNumber()), reportId));
    }

    private List<LikelyDuplicate> noted(List<LikelyDuplicate> found) {
        audit.concerns("IncidentReport", found.stream().map(LikelyDuplicate::id).toList());
        return found;
    }

    /** What was joined to a report or to which it was joined, parted ones included. */
    @UseCase(CasesPermissions.REPORTS)
    public List<JoiningFacts> of(long reportId) {
        desk.visible(reportId, CasesPermissions.REPORTS);
        return joinings.about(reportId).stream().flatMap(joining -> {
            IncidentReport other = em.find(IncidentReport.class, joining.mainId() == reportId ? joining.reportId() : joining.mainId());
            return other == null || other.isSealed() ? Stream.empty() : Stream.of(joining.facts(other.receiptNumber(), other.facts(false).receivedAt()));
        }).toList();
    }

    /** Puts a report that is not settled under another of the same event. Both belong to this place, and neither lies under a third. */
    @UseCase(CasesPermissions.INTAKE)
    public void join(long reportId, long mainId) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        IncidentReport main = desk.visible(mainId, CasesPermissions.INTAKE);
        Stream.of(report, main).sorted((one, other) -> Long.compare(one.id(), other.id())).forEach(one -> em.refresh(one, LockModeType.PESSIMISTIC_WRITE));
        ReportFacts joined = report.facts(false);
        if (reportId == mainId || joined.status().isSettled() || joined.jurisdiction() == Jurisdiction.OTHER
                || main.facts(false).jurisdiction() == Jurisdiction.OTHER || joinings.isJoined(reportId) || joinings.isJoined(mainId)
                || !joinings.under(reportId).isEmpty()) {
            throw new BrokenRule(CaseRule.REPORT_CANNOT_BE_JOINED);
        }
        em.persist(new ReportJoining(reportId, mainId, access.userId(), now()));
        report.regrouped(main.facts(false).handler(), access.userId(), now());
        desk.settle(report);
    }

    /** Takes a report out again; it is to be settled by itself, with everything that came to it meanwhile. */
    @UseCase(CasesPermissions.INTAKE)
    public void part(long reportId, String reason) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        ReportJoining joining = joinings.active(reportId);
        if (joining == null) {
            throw new NotThere();
        }
        joining.part(reason, access.userId(), now());
        report.regrouped(null, access.userId(), now());
        audit.because(reason);
        desk.settle(report);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
