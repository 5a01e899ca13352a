package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.ClockRows;
import org.jinlei.cases.domain.ClockSort;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.platform.time.LimitKind;

/** The clocks of the law in reports: transfer within 24 hours (rule 7), review of a sexual assault within seven days (rule 12). */
@ApplicationScoped
class ReportClockLedger implements Ledger<ClockSort> {

    private static final String FROM = "platform_time_limit t join cases_report r on t.subject_kind = 'IncidentReport' and r.id = t.subject_id";

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "reportclocks";
    }

    @Override
    public String permission() {
        return CasesPermissions.REPORTS;
    }

    @Override
    public ClockSort usual() {
        return ClockSort.BEGAN;
    }

    @Override
    public List<LedgerColumn> columns() {
        return ClockRows.columns();
    }

    @Override
    public List<LedgerFilter> filters() {
        return ClockRows.filters(List.of(LimitKind.REPORT_TRANSFER, LimitKind.SEXUAL_ASSAULT_FILING));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        return ClockRows.narrowed(ListQuery.of(FROM, "t.id").where("r.sealed = 0"), criteria, LocalDateTime.now(clock))
                .within(access.scope(CasesPermissions.REPORTS), "r.station_id", "r.unit_id");
    }

    @Override
    public String details() {
        return "select t.id, r.receipt_number, " + ClockRows.READ + ", r.id from " + FROM;
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        LocalDateTime now = LocalDateTime.now(clock);
        return rows.stream().map(row -> ClockRows.row(row, now)).toList();
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
