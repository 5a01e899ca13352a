package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerColumn.Kind;
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
    private static final String KEPT = "(t.ended_at is not null and t.ended_at <= t.due_at)";

    /** Ended, or its time is over: whether it was kept can be said. */
    private static final String OVER = "(t.ended_at is not null or t.due_at < :moment)";

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
        return List.of(LedgerColumn.of("number", Kind.MAIN), LedgerColumn.of("kind", Kind.TEXT), LedgerColumn.sorted("began", Kind.MINUTE, ClockSort.BEGAN),
                LedgerColumn.of("due", Kind.MINUTE), LedgerColumn.of("extended", Kind.NUMBER), LedgerColumn.of("ended", Kind.MINUTE),
                LedgerColumn.of("kept", Kind.TEXT));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.choice("kind", KINDS), LedgerFilter.of("over", LedgerFilter.Kind.YES_NO), LedgerFilter.of("kept", LedgerFilter.Kind.YES_NO),
                LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        LocalDate from = criteria.date("from");
        LocalDate to = criteria.date("to");
        ListQuery query = ListQuery.of(FROM, "t.id").where("f.sealed = 0")
                .when(criteria.constant("kind", LimitKind.class), "t.kind = :kind")
                .when(from == null ? null : from.atStartOfDay(), "t.began_at >= :from")
                .when(to == null ? null : to.plusDays(1).atStartOfDay(), "t.began_at < :to");
        Boolean over = criteria.yesNo("over");
        if (over != null) {
            query.where(over ? OVER : "not " + OVER, LocalDateTime.now(clock));
        }
        Boolean kept = criteria.yesNo("kept");
        if (kept != null) {
            query.where(kept ? KEPT : "not " + KEPT);
        }
        return workers.alsoWorked(query.within(access.scope(CasesPermissions.READ), "f.station_id", "f.unit_id"),
                "select t.id from platform_time_limit t where " + FILE + " in (%s)");
    }

    @Override
    public String details() {
        return "select t.id, f.number, t.kind, t.began_at, t.due_at, t.extended, t.ended_at, f.id from " + FROM;
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        LocalDateTime now = LocalDateTime.now(clock);
        return rows.stream().map(row -> {
            LocalDateTime due = row.dateTime(4);
            LocalDateTime ended = row.dateTime(6);
            Boolean kept = ended != null ? Boolean.valueOf(!ended.isAfter(due)) : due.isBefore(now) ? Boolean.FALSE : null;
            return LedgerRow.of(row.number(7), row.text(1), row.constant(2, LimitKind.class), row.dateTime(3), due, row.number(5), ended, kept);
        }).toList();
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
