package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jinlei.cases.CaseHandedOver;
import org.jinlei.cases.CaseId;
import org.jinlei.cases.CaseSealed;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseNumbers;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ReportTaken;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.drafts.Drafts;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** Taking and settling reports. */
@ApplicationScoped
@Transactional
public class ReportWork {

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
    private FilingDuty filing;

    @Inject
    private Joinings joinings;

    @Inject
    private Drafts drafts;

    @Inject
    private UserDirectory users;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private Clock clock;

    /** Writes a report down; the caller is its receiver. Answers its number. */
    @UseCase(CasesPermissions.INTAKE)
    public long receive(NewReport what) {
        if (!access.scope(CasesPermissions.INTAKE).covers(what.stationId(), what.unitId())) {
            throw new NotThere();
        }
        IncidentReport report = new IncidentReport(numbers.nextReceipt(what.stationId()), what, access.userId(), now());
        em.persist(report);
        desk.index(report);
        desk.settle(report);
        audit.concerns("IncidentReport", report.id());
        return report.id();
    }

    /** Corrects a report that is not settled; {@code version} is that of the page it was read on. */
    @UseCase(CasesPermissions.INTAKE)
    public void correct(long reportId, NewReport what, int version) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        if (report.version() != version) {
            throw report.changedBy() == null ? new ChangedMeanwhile(null) : new ChangedMeanwhile(users.name(report.changedBy()), report.changedAt());
        }
        if (what.jurisdiction() == Jurisdiction.OTHER) {
            requireUnjoined(reportId);
        }
        report.correct(what, access.userId(), now());
        desk.index(report);
        desk.settle(report);
    }

    /** Transfers a report of another place; late only with a reason. */
    @UseCase(CasesPermissions.INTAKE)
    public void transfer(long reportId, String to, String reason) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        requireUnjoined(reportId);
        report.transfer(to, reason, now());
        desk.settle(report);
        audit.because(reason);
    }

    /** Notes that the matter needs no case file, and why. */
    @UseCase(CasesPermissions.INTAKE)
    public void closeWithoutCase(long reportId, String reason) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        requireUnjoined(reportId);
        if (Stream.concat(Stream.of(reportId), joinings.under(reportId).stream()).anyMatch(duty::isOpen)) {
            throw new BrokenRule(CaseRule.MANDATORY_REPORT_ENDS_WITH_FEEDBACK);
        }
        if (Stream.concat(Stream.of(reportId), joinings.under(reportId).stream()).anyMatch(filing::isOpen)) {
            throw new BrokenRule(CaseRule.FILING_REVIEW_IS_DECIDED_FIRST);
        }
        report.closeWithoutCase(reason);
        desk.settle(report);
        audit.because(reason);
    }

    /** A case file was opened from the report. */
    void takeIntoCase(@Observes ReportTaken taken) {
        IncidentReport report = desk.visible(taken.reportId(), CasesPermissions.INTAKE);
        requireUnjoined(report.id());
        report.takeInto(taken.fileId(), access.userId());
        joinings.under(report.id()).forEach(joined -> em.find(IncidentReport.class, joined).handledBy(access.userId()));
        desk.settle(report);
    }

    /** The receipt for the reporter; the first print is noted. */
    @UseCase(CasesPermissions.INTAKE)
    public ReportFacts printReceipt(long reportId) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.INTAKE);
        report.printed(now());
        return report.facts(desk.opensReporter(report));
    }

    /** Whoever answers for the case now handles its report, and so may know who reported (rule 9). */
    void follow(@Observes CaseHandedOver handedOver) {
        reportsOf(handedOver.file()).forEach(report -> report.handledBy(handedOver.to()));
    }

    /** The reports of a sealed case are sealed with it. */
    void sealWith(@Observes CaseSealed sealed) {
        joinings.sealedWith(sealed.file().value()).stream().map(id -> em.find(IncidentReport.class, id)).forEach(report -> {
            report.seal();
            desk.forget(report.id());
            desk.clear(report);
            drafts.forget("IncidentReport", report.id());
        });
    }

    private List<IncidentReport> reportsOf(CaseId file) {
        return joinings.ofCase(file.value()).stream().map(id -> em.find(IncidentReport.class, id)).toList();
    }

    /** What lies under another report is settled with that one. */
    private void requireUnjoined(long reportId) {
        if (joinings.isJoined(reportId)) {
            throw new BrokenRule(CaseRule.REPORT_IS_SETTLED_WITH_ANOTHER);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
