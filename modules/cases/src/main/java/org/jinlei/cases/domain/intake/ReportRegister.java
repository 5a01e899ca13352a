package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;

/** Reading of reports. */
@ApplicationScoped
@Transactional
public class ReportRegister {

    private static final String DETAILS = "select r.id, r.receipt_number, r.received_at, r.channel, r.place, r.jurisdiction, r.transfer_due_at, "
            + "r.status, r.official_number, r.receiver, j.id from cases_report r left join cases_report_joining j on j.active_report_id = r.id";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private ColumnCipher cipher;

    @Inject
    private ReportDesk desk;

    /** A page of the reports that the caller reaches. */
    @UseCase(CasesPermissions.REPORTS)
    public Page<ReportRow> list(ReportFilter filter, PageRequest<ReportSort> request) {
        Page<ReportRow> page = ListQuery.of("cases_report r", "r.id")
                .where("r.sealed = 0")
                .when(filter.status(), "r.status = :status")
                .when(filter.channel(), "r.channel = :channel")
                .when(filter.from(), "r.received_at >= :from")
                .when(filter.to(), "r.received_at < :to")
                .matching("cases_report_token", "report_id", filter.text())
                .within(access.scope(CasesPermissions.REPORTS), "r.station_id", "r.unit_id")
                .alsoVisible("select m.id from cases_report m where m.receiver = :me", access.userId())
                .page(em, request, DETAILS, row -> new ReportRow(row.id(), row.text(1), row.dateTime(2), row.constant(3, ReportChannel.class),
                        row.bytes(4) == null ? null : cipher.decrypted(row.bytes(4)), row.constant(5, Jurisdiction.class), row.dateTime(6), row.constant(7, ReportStatus.class), row.text(8),
                        row.number(9), row.number(10) != null));
        audit.concerns("IncidentReport", page.rows().stream().map(ReportRow::id).toList());
        return page;
    }

    /** One report, without who reported. */
    @UseCase(CasesPermissions.REPORTS)
    public ReportFacts view(long reportId) {
        IncidentReport report = desk.visible(reportId, CasesPermissions.REPORTS);
        return report.facts(desk.opensReporter(report));
    }
}
