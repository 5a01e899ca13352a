package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerColumn.Kind;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;

/** Ledger 7: reports that the law demands, what became of them and when the reporter was told; never who reported (rule 9). */
@ApplicationScoped
class MandatoryLedger implements Ledger<ReportSort> {

    private static final String TOLD = "exists (select 1 from cases_report_feedback b where b.report_id = r.id)";
    private static final String FEEDBACKS = "select b.report_id, min(b.given_at) from cases_report_feedback b where b.report_id in (:ids) group by b.report_id";
    private static final String MISSED = "select s.report_id, count(*) from cases_missed_report s where s.report_id in (:ids) group by s.report_id";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Override
    public String name() {
        return "mandatory";
    }

    @Override
    public String permission() {
        return CasesPermissions.REPORTS;
    }

    @Override
    public ReportSort usual() {
        return ReportSort.RECEIVED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("receipt", Kind.MAIN), LedgerColumn.sorted("received", Kind.MINUTE, ReportSort.RECEIVED),
                LedgerColumn.of("unitKind", Kind.TEXT), LedgerColumn.of("situations", Kind.TEXT), LedgerColumn.of("learned", Kind.MINUTE),
                LedgerColumn.of("reported", Kind.MINUTE), LedgerColumn.of("gap", Kind.NUMBER), LedgerColumn.of("receiver", Kind.TEXT),
                LedgerColumn.of("station", Kind.TEXT), LedgerColumn.of("status", Kind.TEXT), LedgerColumn.of("official", Kind.TEXT),
                LedgerColumn.of("told", Kind.MINUTE), LedgerColumn.of("missed", Kind.NUMBER));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE),
                LedgerFilter.choice("unitKind", Arrays.asList(ReportingUnitKind.values())),
                LedgerFilter.choice("situation", Arrays.asList(ReportSituation.values())),
                LedgerFilter.choice("status", Arrays.asList(ReportStatus.values())), LedgerFilter.of("told", LedgerFilter.Kind.YES_NO));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        LocalDate from = criteria.date("from");
        LocalDate to = criteria.date("to");
        ReportSituation situation = criteria.constant("situation", ReportSituation.class);
        ListQuery query = ListQuery.of("cases_report r join cases_mandatory_report m on m.report_id = r.id", "r.id").where("r.sealed = 0")
                .when(from == null ? null : from.atStartOfDay(), "r.received_at >= :from")
                .when(to == null ? null : to.plusDays(1).atStartOfDay(), "r.received_at < :to")
                .when(criteria.constant("unitKind", ReportingUnitKind.class), "m.unit_kind = :unitKind")
                .when(situation == null ? null : "%," + situation.name() + ",%", "m.situations like :situation")
                .when(criteria.constant("status", ReportStatus.class), "r.status = :status")
                .within(access.scope(CasesPermissions.REPORTS), "r.station_id", "r.unit_id");
        Boolean told = criteria.yesNo("told");
        return told == null ? query : query.where(told ? TOLD : "not " + TOLD);
    }

    @Override
    public String details() {
        return "select r.id, r.receipt_number, r.received_at, m.unit_kind, m.situations, m.learned_at, m.reported_at, r.receiver, r.station_id, r.status, "
                + "r.official_number from cases_report r join cases_mandatory_report m on m.report_id = r.id";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        List<Long> ids = rows.stream().map(Row::id).toList();
        Map<Long, UserSummary> receivers = users.byIds(rows.stream().map(row -> row.number(7)).collect(Collectors.toSet()));
        Map<Long, List<Row>> feedbacks = Row.grouped(em, FEEDBACKS, ids);
        Map<Long, List<Row>> missed = Row.grouped(em, MISSED, ids);
        Map<Long, String> stations = new HashMap<>();
        List<LedgerRow> made = new ArrayList<>(rows.size());
        for (Row row : rows) {
            LocalDateTime learned = row.dateTime(5);
            LocalDateTime reported = row.dateTime(6);
            UserSummary receiver = receivers.get(row.number(7));
            made.add(LedgerRow.of(row.id(), row.text(1), row.dateTime(2), row.constant(3, ReportingUnitKind.class),
                    Chosen.of(ReportSituation.class, row.text(4)), learned, reported, Duration.between(learned, reported).toMinutes(),
                    receiver == null ? null : receiver.name(), stations.computeIfAbsent(row.number(8), organisation::name),
                    row.constant(9, ReportStatus.class), row.text(10),
                    feedbacks.getOrDefault(row.id(), List.of()).stream().map(one -> one.dateTime(1)).findFirst().orElse(null),
                    missed.getOrDefault(row.id(), List.of()).stream().map(one -> one.number(1)).findFirst().orElse(0L)));
        }
        return made;
    }

    @Override
    public String subject() {
        return "IncidentReport";
    }

    @Override
    public String page() {
        return "/cases/reports/view";
    }
}
