package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.outcome.DispositionKind;
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

/** Ledger 1: cases that involve minors, by number and never by name. Sealed files are not in it. */
@ApplicationScoped
class CaseLedger implements Ledger<CaseSort> {

    private static final String MINORS = "select p.file_id, p.role, p.age_at_least, p.age_at_most from cases_participant p where p.file_id in (:ids) "
            + "and p.age_at_most < 18 order by p.id";
    private static final String OUTCOMES = "select d.file_id, d.kind from cases_disposition d where d.file_id in (:ids) and d.status = 'APPROVED' "
            + "order by d.id";
    private static final String TASKS = "select t.file_id, count(*) from cases_corrective_task t where t.file_id in (:ids) group by t.file_id";
    private static final String QUESTIONINGS = "select q.file_id, count(*), min(q.guardian_notified_at) from cases_questioning q where q.file_id in (:ids) "
            + "group by q.file_id";
    private static final String NOTICES = "select l.file_id, min(l.notified_at) from cases_legal_aid l where l.file_id in (:ids) group by l.file_id";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CaseRegister register;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public String permission() {
        return CasesPermissions.READ;
    }

    @Override
    public CaseSort usual() {
        return CaseSort.OPENED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.sorted("number", Kind.MAIN, CaseSort.NUMBER), LedgerColumn.of("official", Kind.CODE),
                LedgerColumn.of("receipt", Kind.CODE), LedgerColumn.of("title", Kind.TEXT), LedgerColumn.of("category", Kind.TEXT),
                LedgerColumn.of("roles", Kind.TEXT), LedgerColumn.of("ages", Kind.TEXT), LedgerColumn.of("officer", Kind.TEXT),
                LedgerColumn.of("station", Kind.TEXT), LedgerColumn.sorted("opened", Kind.MINUTE, CaseSort.OPENED),
                LedgerColumn.of("questionings", Kind.NUMBER), LedgerColumn.of("notified", Kind.MINUTE), LedgerColumn.of("legalAid", Kind.MINUTE),
                LedgerColumn.of("outcome", Kind.TEXT),
                LedgerColumn.of("tasks", Kind.NUMBER), LedgerColumn.of("status", Kind.TEXT), LedgerColumn.of("closed", Kind.MINUTE));
    }

    @Override
    public List<LedgerFilter> filters() {
        List<LedgerFilter> filters = new ArrayList<>(List.of(LedgerFilter.of("q", LedgerFilter.Kind.SEARCH),
                LedgerFilter.choice("status", Arrays.stream(CaseStatus.values()).filter(status -> status != CaseStatus.SEALED).toList()),
                LedgerFilter.choice("category", Arrays.asList(CaseCategory.values())), LedgerFilter.named("officer", this::officers),
                LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE)));
        filters.addAll(CaseQuestions.filters());
        return filters;
    }

    private Map<Long, String> officers() {
        Map<Long, String> names = new LinkedHashMap<>();
        organisation.unit(access.caller().unit()).map(unit -> unit.station() == null ? Long.valueOf(unit.id()) : unit.station())
                .ifPresent(station -> users.holding(CasesPermissions.WORK, station).forEach(officer -> names.put(officer.id(), officer.name())));
        return names;
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        LocalDate from = criteria.date("from");
        LocalDate to = criteria.date("to");
        return CaseQuestions.asked(register.query(new CaseFilter(criteria.text("q"), criteria.constant("status", CaseStatus.class),
                criteria.constant("category", CaseCategory.class), criteria.number("officer"), from == null ? null : from.atStartOfDay(),
                to == null ? null : to.plusDays(1).atStartOfDay())), criteria);
    }

    @Override
    public String details() {
        return "select f.id, f.number, f.official_number, r.receipt_number, f.title, f.category, f.dedicated_officer, f.station_id, f.opened_at, f.status, "
                + "f.closed_at from cases_file f left join cases_report r on r.id = f.report_id and r.sealed = 0";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        List<Long> ids = rows.stream().map(Row::id).toList();
        Map<Long, UserSummary> officers = users.byIds(rows.stream().map(row -> row.number(6)).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Long, String> stations = new HashMap<>();
        Map<Long, List<Row>> minors = Row.grouped(em, MINORS, ids);
        Map<Long, List<Row>> outcomes = Row.grouped(em, OUTCOMES, ids);
        Map<Long, List<Row>> tasks = Row.grouped(em, TASKS, ids);
        Map<Long, List<Row>> questionings = Row.grouped(em, QUESTIONINGS, ids);
        Map<Long, List<Row>> notices = Row.grouped(em, NOTICES, ids);
        List<LedgerRow> made = new ArrayList<>(rows.size());
        for (Row row : rows) {
            List<Row> children = minors.getOrDefault(row.id(), List.of());
            Row asked = questionings.getOrDefault(row.id(), List.of()).stream().findFirst().orElse(null);
            UserSummary officer = row.number(6) == null ? null : officers.get(row.number(6));
            Set<ParticipantRole> roles = children.stream().map(child -> child.constant(1, ParticipantRole.class)).collect(Collectors.toCollection(LinkedHashSet::new));
            made.add(LedgerRow.of(row.id(), row.text(1), row.text(2), row.text(3), row.text(4), row.constant(5, CaseCategory.class), roles,
                    children.stream().map(CaseLedger::age).toList(), officer == null ? null : officer.name(),
                    stations.computeIfAbsent(row.number(7), organisation::name), row.dateTime(8), asked == null ? Long.valueOf(0) : asked.number(1),
                    asked == null ? null : asked.dateTime(2),
                    notices.getOrDefault(row.id(), List.of()).stream().findFirst().map(one -> one.dateTime(1)).orElse(null),
                    outcomes.getOrDefault(row.id(), List.of()).stream().map(one -> one.constant(1, DispositionKind.class)).toList(),
                    tasks.getOrDefault(row.id(), List.of()).stream().map(one -> one.number(1)).findFirst().orElse(0L), row.constant(9, CaseStatus.class),
                    row.dateTime(10)));
        }
        return made;
    }

    private static String age(Row child) {
        long least = child.number(2);
        long most = child.number(3);
        return least == most ? String.valueOf(least) : least + "–" + most;
    }

    @Override
    public String subject() {
        return "CaseFile";
    }

    @Override
    public String page() {
        return "/cases/view";
    }
}
