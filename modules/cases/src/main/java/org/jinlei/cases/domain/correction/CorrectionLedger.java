package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.special.PlacementRoute;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
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

/** Ledger 2: corrective education, a row a minor, with the measures of article 41, admonitions and mentoring. */
@ApplicationScoped
class CorrectionLedger implements Ledger<TaskSort> {

    private static final String FINDINGS = "select b.participant_id, b.code from cases_behaviour_finding b where b.participant_id in (:ids) order by b.code";
    private static final String MEASURES = "select m.task_id, m.kind, m.decision_number, m.starts_on, m.ends_on, m.frequency, m.responsible_officer, m.partner, "
            + "m.lifted_on, (select count(*) from cases_measure_record r where r.measure_id = m.id), "
            + "(select count(*) from cases_measure_breach r where r.measure_id = m.id), m.effect, m.ended_by from cases_corrective_measure m where m.task_id in (:ids) "
            + "order by m.id";
    private static final String ADMONITIONS = "select a.task_id, max(a.of_guardian), max(a.guidance_ordered) from cases_admonition a where a.task_id in (:ids) "
            + "group by a.task_id";
    private static final String MEETINGS = "select p.task_id, p.mentor, (select count(*) from cases_mentoring_contact c where c.plan_id = p.id "
            + "and c.done_at is not null) from cases_mentoring_plan p where p.task_id in (:ids)";

    private static final String PLACEMENTS = "select p.task_id, p.route from cases_placement p where p.task_id in (:ids) order by p.id";

    private static final String GUARDIANS = "select g.participant_id, max(g.admonished_at is not null), max(g.institution is not null) "
            + "from cases_failing_guardian g where g.participant_id in (:ids) group by g.participant_id";

    private static final String CARRIED_OUT = "(exists (select 1 from cases_corrective_measure m where m.task_id = t.id) "
            + "or exists (select 1 from cases_mentoring_plan w where w.task_id = t.id) or exists (select 1 from cases_admonition n where n.task_id = t.id))";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CorrectionWork work;

    @Inject
    private PersonDirectory people;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Override
    public String name() {
        return "correction";
    }

    @Override
    public String permission() {
        return CasesPermissions.MEASURES;
    }

    @Override
    public TaskSort usual() {
        return TaskSort.OPENED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("name", Kind.MAIN), LedgerColumn.of("behaviour", Kind.TEXT), LedgerColumn.of("measures", Kind.TEXT),
                LedgerColumn.of("decisions", Kind.TEXT), LedgerColumn.of("starts", Kind.TEXT), LedgerColumn.of("ends", Kind.TEXT),
                LedgerColumn.of("frequency", Kind.TEXT), LedgerColumn.of("officers", Kind.TEXT), LedgerColumn.of("partners", Kind.TEXT),
                LedgerColumn.of("guardianAdmonished", Kind.TEXT), LedgerColumn.of("guidance", Kind.TEXT), LedgerColumn.of("records", Kind.NUMBER),
                LedgerColumn.of("breaches", Kind.NUMBER), LedgerColumn.of("effects", Kind.TEXT), LedgerColumn.of("lifted", Kind.TEXT),
                LedgerColumn.of("upgraded", Kind.TEXT), LedgerColumn.of("routes", Kind.TEXT), LedgerColumn.of("mentor", Kind.TEXT), LedgerColumn.of("meetings", Kind.NUMBER),
                LedgerColumn.sorted("opened", Kind.MINUTE, TaskSort.OPENED), LedgerColumn.of("status", Kind.TEXT), LedgerColumn.of("closed", Kind.MINUTE));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.choice("status", Arrays.asList(TaskStatus.values())), LedgerFilter.named("unit", this::villages),
                LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE),
                LedgerFilter.of("carriedOut", LedgerFilter.Kind.YES_NO));
    }

    private Map<Long, String> villages() {
        Map<Long, String> names = new LinkedHashMap<>();
        organisation.within(access.scope(CasesPermissions.MEASURES), UnitKind.VILLAGE).forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        ListQuery query = work.query(new TaskFilter(criteria.constant("status", TaskStatus.class), criteria.number("unit"), null))
                .when(criteria.date("from") == null ? null : criteria.date("from").atStartOfDay(), "t.opened_at >= :from")
                .when(criteria.date("to") == null ? null : criteria.date("to").plusDays(1).atStartOfDay(), "t.opened_at < :to");
        Boolean carriedOut = criteria.yesNo("carriedOut");
        return carriedOut == null ? query : query.where(carriedOut ? CARRIED_OUT : "not " + CARRIED_OUT);
    }

    @Override
    public String details() {
        return "select t.id, t.person_id, t.participant_id, t.opened_at, t.status, t.closed_at from cases_corrective_task t";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        List<Long> ids = rows.stream().map(Row::id).toList();
        Map<Long, PersonSummary> persons = people.known(rows.stream().map(row -> row.number(1)).collect(Collectors.toSet()));
        Map<Long, List<Row>> findings = Row.grouped(em, FINDINGS, rows.stream().map(row -> row.number(2)).toList());
        Map<Long, List<Row>> measures = Row.grouped(em, MEASURES, ids);
        Map<Long, List<Row>> admonitions = Row.grouped(em, ADMONITIONS, ids);
        Map<Long, List<Row>> guardians = Row.grouped(em, GUARDIANS, rows.stream().map(row -> row.number(2)).toList());
        Map<Long, List<Row>> meetings = Row.grouped(em, MEETINGS, ids);
        Map<Long, List<Row>> placements = Row.grouped(em, PLACEMENTS, ids);
        Set<Long> officers = new HashSet<>();
        measures.values().forEach(several -> several.forEach(one -> officers.add(one.number(6))));
        meetings.values().forEach(several -> several.forEach(one -> officers.add(one.number(1))));
        Map<Long, UserSummary> names = users.byIds(officers);
        return rows.stream().map(row -> {
            List<Row> ordered = measures.getOrDefault(row.id(), List.of());
            Row admonished = admonitions.getOrDefault(row.id(), List.of()).stream().findFirst().orElse(null);
            Row failing = guardians.getOrDefault(row.number(2), List.of()).stream().findFirst().orElse(null);
            Row plan = meetings.getOrDefault(row.id(), List.of()).stream().findFirst().orElse(null);
            PersonSummary person = persons.get(row.number(1));
            return LedgerRow.of(row.id(), person == null ? null : person.name(),
                    findings.getOrDefault(row.number(2), List.of()).stream().map(one -> one.constant(1, BehaviourCode.class)).toList(),
                    each(ordered, one -> one.constant(1, MeasureKind.class)), each(ordered, one -> one.text(2)), each(ordered, one -> one.date(3)),
                    each(ordered, one -> one.date(4)), each(ordered, one -> one.text(5)), each(ordered, one -> name(names, one.number(6))),
                    each(ordered, one -> one.text(7)), isSet(admonished, failing, 1), isSet(admonished, failing, 2),
                    ordered.stream().mapToLong(one -> one.number(9)).sum(), ordered.stream().mapToLong(one -> one.number(10)).sum(),
                    each(ordered, one -> one.constant(11, MeasureEffect.class)), each(ordered, one -> one.date(8)),
                    ordered.stream().anyMatch(one -> MeasureEnd.UPGRADED == one.constant(12, MeasureEnd.class)),
                    each(placements.getOrDefault(row.id(), List.of()), one -> one.constant(1, PlacementRoute.class)), plan == null ? null : name(names, plan.number(1)),
                    plan == null ? Long.valueOf(0) : plan.number(2), row.dateTime(3), row.constant(4, TaskStatus.class), row.dateTime(5));
        }).toList();
    }

    private static Set<Object> each(List<Row> rows, Function<Row, Object> value) {
        return rows.stream().map(value).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isSet(Row admonished, Row failing, int column) {
        return admonished != null && admonished.flag(column) || failing != null && failing.flag(column);
    }

    private static String name(Map<Long, UserSummary> names, Long user) {
        return names.containsKey(user) ? names.get(user).name() : null;
    }

    @Override
    public String subject() {
        return "CorrectiveTask";
    }

    @Override
    public String page() {
        return "/cases/tasks/view";
    }
}
