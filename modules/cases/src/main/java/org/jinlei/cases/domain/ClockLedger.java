package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.platform.time.LimitKind;

/** The clocks of the law in case files, kind by kind: when each began, when it was due and whether it was kept (rule 4). Without names. */
@ApplicationScoped
class ClockLedger implements Ledger<ClockSort> {

    private static final List<LimitKind> KINDS = List.of(LimitKind.CASE_PERIOD, LimitKind.LEGAL_AID_NOTICE, LimitKind.DECISION_SERVICE, LimitKind.FINE_PAYMENT,
            LimitKind.QUESTIONING, LimitKind.QUESTIONING_MANY_PERSONS, LimitKind.QUESTIONING_COMPLEX);

    /** The file of a clock, whichever of the file's records has it. */
    private static final String FILE = "case t.subject_kind when 'CaseFile' then t.subject_id "
            + "when 'LegalAid' then (select l.file_id from cases_legal_aid l where l.id = t.subject_id) "
            + "when 'Disposition' then (select d.file_id from cases_disposition d where d.id = t.subject_id) "
            + "when 'Questioning' then (select q.file_id from cases_questioning q where q.id = t.subject_id) end";

    private static final String FROM = "platform_time_limit t join cases_file f on f.id = " + FILE;

    @Inject
    private Access access;

    @Inject
    private FileWorkers workers;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public String permission() {
        return CasesPermissions.READ;
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
        return ClockRows.filters(KINDS);
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        ListQuery query = ClockRows.narrowed(ListQuery.of(FROM, "t.id").where("f.sealed = 0"), criteria, LocalDateTime.now(clock));
        return workers.alsoWorked(query.within(access.scope(CasesPermissions.READ), "f.station_id", "f.unit_id"),
                "select t.id from platform_time_limit t where " + FILE + " in (%s)");
    }

    @Override
    public String details() {
        return "select t.id, f.number, " + ClockRows.READ + ", f.id from " + FROM;
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        LocalDateTime now = LocalDateTime.now(clock);
        return rows.stream().map(row -> ClockRows.row(row, now)).toList();
    }

    @Override
    public String subject() {
        return CaseDesk.GRANT;
    }

    @Override
    public String page() {
        return "/cases/view";
    }
}
