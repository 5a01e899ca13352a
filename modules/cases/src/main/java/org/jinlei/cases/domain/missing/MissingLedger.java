package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerColumn.Kind;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;

/**
 * Ledger 6: children who were missing, a row a child: when it was reported, filed, first told to somebody to search, and when and how the child was
 * found. Without names, places and descriptions: those stay on the board (Law on the Protection of Minors, art. 103).
 */
@ApplicationScoped
class MissingLedger implements Ledger<SearchSort> {

    private static final String FROM = "cases_search_child c join cases_search s on s.id = c.search_id";
    private static final String DETAILS = "select c.id, s.number, s.reported_at, c.last_seen_at, c.age_least, c.age_proven, c.filing, c.filing_number, "
            + "c.filed_at, c.found_at, s.station_id, s.id from " + FROM;
    private static final String FIRST_TASK = "select t.search_id, min(t.given_at) from cases_search_task t where t.search_id in (:ids) group by t.search_id";
    private static final String FINDINGS = "select f.child_id, f.state, f.cause, f.interviewed_at, f.talked_at from cases_search_finding f where f.child_id in (:ids)";
    private static final Map<String, String> CONDITIONS = Map.of("found", "(c.found_at is not null)",
            "foundInADay", "(c.found_at is not null and c.found_at <= s.reported_at + interval 24 hour)",
            "filingDue", "(c.filing <> 'NOT_AUTOMATIC')", "filed", "(c.filing = 'FILED')",
            "talked", "exists (select 1 from cases_search_finding k where k.child_id = c.id and k.talked_at is not null)");

    @Inject
    private EntityManager em;

    @Inject
    private SearchReading reading;

    @Inject
    private OrganisationDirectory organisation;

    @Override
    public String name() {
        return "missing";
    }

    @Override
    public String permission() {
        return CasesPermissions.SEARCHES;
    }

    @Override
    public SearchSort usual() {
        return SearchSort.REPORTED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("number", Kind.MAIN), LedgerColumn.sorted("reported", Kind.MINUTE, SearchSort.REPORTED), LedgerColumn.of("lastSeen", Kind.MINUTE),
                LedgerColumn.of("age", Kind.NUMBER), LedgerColumn.of("proven", Kind.TEXT), LedgerColumn.of("station", Kind.TEXT), LedgerColumn.of("firstTask", Kind.MINUTE),
                LedgerColumn.of("filing", Kind.TEXT), LedgerColumn.of("filingNumber", Kind.CODE), LedgerColumn.of("filedAt", Kind.MINUTE),
                LedgerColumn.of("foundAt", Kind.MINUTE), LedgerColumn.of("minutes", Kind.NUMBER), LedgerColumn.of("state", Kind.TEXT), LedgerColumn.of("cause", Kind.TEXT),
                LedgerColumn.of("interviewed", Kind.MINUTE), LedgerColumn.of("talked", Kind.MINUTE));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE),
                LedgerFilter.choice("filing", Arrays.asList(FilingState.values())), LedgerFilter.of("found", LedgerFilter.Kind.YES_NO),
                LedgerFilter.of("foundInADay", LedgerFilter.Kind.YES_NO), LedgerFilter.of("filingDue", LedgerFilter.Kind.YES_NO),
                LedgerFilter.of("filed", LedgerFilter.Kind.YES_NO), LedgerFilter.of("talked", LedgerFilter.Kind.YES_NO));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        LocalDate from = criteria.date("from");
        LocalDate to = criteria.date("to");
        ListQuery query = ListQuery.of(FROM, "c.id")
                .when(from == null ? null : from.atStartOfDay(), "s.reported_at >= :from")
                .when(to == null ? null : to.plusDays(1).atStartOfDay(), "s.reported_at < :to")
                .when(criteria.constant("filing", FilingState.class), "c.filing = :filing");
        CONDITIONS.forEach((name, condition) -> {
            Boolean asked = criteria.yesNo(name);
            if (asked != null) {
                query.where(asked ? condition : "not " + condition);
            }
        });
        return reading.reached(query, "select y.id from cases_search_child y where y.search_id in (%s)");
    }

    @Override
    public String details() {
        return DETAILS;
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Map<Long, List<Row>> tasks = Row.grouped(em, FIRST_TASK, rows.stream().map(row -> row.number(11)).distinct().toList());
        Map<Long, List<Row>> findings = Row.grouped(em, FINDINGS, rows.stream().map(Row::id).toList());
        Map<Long, String> stations = new HashMap<>();
        return rows.stream().map(row -> {
            Row task = first(tasks, row.number(11));
            Row finding = first(findings, row.id());
            LocalDateTime reported = row.dateTime(2);
            LocalDateTime found = row.dateTime(9);
            return LedgerRow.of(row.number(11), row.text(1), reported, row.dateTime(3), row.number(4), row.flag(5), stations.computeIfAbsent(row.number(10), organisation::name),
                    task == null ? null : task.dateTime(1), row.constant(6, FilingState.class), row.text(7), row.dateTime(8), found,
                    found == null ? null : Duration.between(reported, found).toMinutes(), finding == null ? null : finding.constant(1, ChildState.class),
                    finding == null ? null : finding.constant(2, MissingCause.class), finding == null ? null : finding.dateTime(3), finding == null ? null : finding.dateTime(4));
        }).toList();
    }

    private static Row first(Map<Long, List<Row>> grouped, Long id) {
        List<Row> rows = grouped.get(id);
        return rows == null || rows.isEmpty() ? null : rows.get(0);
    }

    @Override
    public String subject() {
        return "MissingChildSearch";
    }

    @Override
    public String page() {
        return "/cases/searches/board";
    }
}
