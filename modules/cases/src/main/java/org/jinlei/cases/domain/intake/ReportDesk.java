package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.SearchText;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.time.TimeLimitMoved;
import org.jinlei.platform.time.TimeLimits;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;

/** Where a report is fetched from: the query carries the scope; receiver and handler keep their own. */
@ApplicationScoped
class ReportDesk {

    private static final String SUBJECT = "IncidentReport";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Worklist worklist;

    @Inject
    private TimeLimits limits;

    @Inject
    private Clock clock;

    @Inject
    private Joinings joinings;

    @Inject
    @Any
    private Instance<ReportDuty> duties;

    IncidentReport visible(long reportId, String permission) {
        DataScope scope = access.scope(permission);
        boolean found = !em.createNativeQuery("select r.id from cases_report r where r.id = :id and r.sealed = 0 and ("
                + within(scope)
                + " or r.receiver = :me or r.handler = :me)").setParameter("id", reportId).setParameter("me", access.userId())
                .getResultList().isEmpty();
        IncidentReport report = found ? em.find(IncidentReport.class, reportId) : null;
        if (report == null) {
            throw new NotThere();
        }
        audit.concerns("IncidentReport", reportId);
        return report;
    }

    /** The reports of a scope as a condition on {@code cases_report r}. */
    static String within(DataScope scope) {
        return scope.everywhere() ? "1 = 1" : "r.station_id in (" + joined(scope.stations()) + ") or r.unit_id in (" + joined(scope.units()) + ")";
    }

    /** Writes the search tokens of a report anew. */
    void index(IncidentReport report) {
        em.flush();
        forget(report.id());
        Set<String> tokens = new LinkedHashSet<>();
        tokens.add(SearchText.normal(report.receiptNumber()));
        tokens.add(SearchText.normal(report.receiptNumber().replaceFirst("^J-[^-]*-", "")));
        tokens.add(SearchText.normal(report.officialNumber()));
        em.createNativeQuery("select official_number from cases_filing_review where report_id = :report", String.class).setParameter("report", report.id())
                .getResultList().forEach(number -> tokens.add(SearchText.normal((String) number)));
        tokens.remove("");
        tokens.forEach(token -> em.createNativeQuery("insert into cases_report_token (report_id, token, station_id, unit_id) "
                + "values (:report, :token, :station, :unit)").setParameter("report", report.id()).setParameter("token", token)
                .setParameter("station", report.stationId()).setParameter("unit", report.unitId()).executeUpdate());
    }

    /** A report that is not settled is to be settled, one of another place within the hours of the law (rule 7). */
    void settle(IncidentReport report) {
        em.flush();
        TimeLimitFacts transfer = transferClock(report.facts(false));
        report.transferBy(transfer == null ? null : transfer.dueAt());
        ReportFacts facts = report.facts(false);
        List<Step> steps = new ArrayList<>();
        if (!facts.status().isSettled() && !joinings.isJoined(report.id())) {
            Step step = Step.forHolders(transfer == null ? "cases.settleReport" : "cases.transferReport", CasesPermissions.INTAKE, null,
                    "/cases/reports/view?id=" + report.id());
            steps.add(transfer == null ? step : step.due(transfer.dueAt(), transfer.amberAt()));
        }
        duties.forEach(duty -> steps.addAll(duty.steps(facts)));
        worklist.settle(new Subject(SUBJECT, report.id(), report.receiptNumber(), report.stationId(), report.unitId()), steps);
    }

    /** The clock of the transfer, counted by the version of its rule on the day of receipt; it stops when the report is settled. */
    private TimeLimitFacts transferClock(ReportFacts report) {
        if (report.jurisdiction() != Jurisdiction.OTHER) {
            limits.drop(LimitKind.REPORT_TRANSFER, SUBJECT, report.id());
            return null;
        }
        LocalDateTime settled = report.transferredAt() == null && report.status().isSettled() ? LocalDateTime.now(clock) : report.transferredAt();
        return limits.follow(LimitKind.REPORT_TRANSFER, SUBJECT, report.id(), report.receivedAt(), settled);
    }

    void follow(@Observes TimeLimitMoved moved) {
        if (moved.subjectKind().equals(SUBJECT)) {
            settle(em.find(IncidentReport.class, moved.subjectId()));
        }
    }

    /** Whether the caller may open the reporter's compartment (rule 9). */
    boolean opensReporter(IncidentReport report) {
        return report.opensReporterTo(access.userId(), access.may(CasesPermissions.REPORTER)
                && access.scope(CasesPermissions.REPORTER).covers(report.stationId(), report.unitId()));
    }

    /** Nothing is to be done any more about a report that disappears. */
    void clear(IncidentReport report) {
        limits.endAll(SUBJECT, report.id());
        worklist.settle(new Subject(SUBJECT, report.id(), report.receiptNumber(), report.stationId(), report.unitId()), List.of());
    }

    void forget(long reportId) {
        em.createNativeQuery("delete from cases_report_token where report_id = :report").setParameter("report", reportId).executeUpdate();
    }

    private static String joined(Set<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
