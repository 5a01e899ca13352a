package org.jinlei.cases.domain.misconduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.BehaviourTier;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.codes.CodeLists;
import org.jinlei.platform.codes.Codes;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerColumn.Kind;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;

/** Ledger 3: interventions about misconduct, a row each, with when and how the guardians were urged, the school told, the minor visited again. */
@ApplicationScoped
class InterventionLedger implements Ledger<InterventionSort> {

    private static final String STEPS = "select s.intervention_id, s.kind, s.done_at, s.way from cases_intervention_step s where s.intervention_id in (:ids) "
            + "order by s.done_at, s.id";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private InterventionRegister register;

    @Inject
    private PersonDirectory people;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Codes codes;

    @Override
    public String name() {
        return "interventions";
    }

    @Override
    public String permission() {
        return CasesPermissions.MEASURES;
    }

    @Override
    public InterventionSort usual() {
        return InterventionSort.FOUND;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("number", Kind.MAIN), LedgerColumn.of("name", Kind.TEXT), LedgerColumn.of("behaviour", Kind.TEXT),
                LedgerColumn.of("foundHow", Kind.TEXT), LedgerColumn.sorted("found", Kind.MINUTE, InterventionSort.FOUND), LedgerColumn.of("unit", Kind.TEXT),
                LedgerColumn.of("stopped", Kind.MINUTE), LedgerColumn.of("urged", Kind.MINUTE), LedgerColumn.of("way", Kind.TEXT),
                LedgerColumn.of("school", Kind.MINUTE), LedgerColumn.of("referrals", Kind.TEXT), LedgerColumn.of("visits", Kind.NUMBER),
                LedgerColumn.of("visited", Kind.MINUTE), LedgerColumn.of("next", Kind.DATE), LedgerColumn.of("officer", Kind.TEXT),
                LedgerColumn.of("status", Kind.TEXT), LedgerColumn.of("closed", Kind.MINUTE));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.choice("status", Arrays.asList(InterventionStatus.values())),
                LedgerFilter.choice("code", BehaviourCode.of(BehaviourTier.ARTICLE_28)), LedgerFilter.named("unit", this::villages),
                LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE));
    }

    private Map<Long, String> villages() {
        Map<Long, String> names = new LinkedHashMap<>();
        organisation.within(access.scope(CasesPermissions.MEASURES), UnitKind.VILLAGE).forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        return register.query(new InterventionFilter(criteria.constant("status", InterventionStatus.class), criteria.constant("code", BehaviourCode.class),
                criteria.number("unit"), criteria.date("from"), criteria.date("to")));
    }

    @Override
    public String details() {
        return "select i.id, i.number, i.person_id, i.code, i.found_how, i.found_at, i.unit_id, i.next_visit, i.found_by, i.status, i.closed_at "
                + "from cases_intervention i";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Map<Long, PersonSummary> persons = people.known(rows.stream().map(row -> row.number(2)).collect(Collectors.toSet()));
        Map<Long, UserSummary> officers = users.byIds(rows.stream().map(row -> row.number(8)).collect(Collectors.toSet()));
        Map<Long, List<Row>> steps = Row.grouped(em, STEPS, rows.stream().map(Row::id).toList());
        List<LedgerRow> made = new ArrayList<>(rows.size());
        for (Row row : rows) {
            List<Row> done = steps.getOrDefault(row.id(), List.of());
            PersonSummary person = persons.get(row.number(2));
            UserSummary officer = officers.get(row.number(8));
            Set<Object> ways = of(done, InterventionStep.GUARDIANS_URGED).stream().map(one -> one.constant(3, StepWay.class)).filter(one -> one != null)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Set<Object> referrals = done.stream().map(one -> one.constant(1, InterventionStep.class)).filter(InterventionLedger::isReferral)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            List<Row> visits = of(done, InterventionStep.VISITED_AGAIN);
            made.add(LedgerRow.of(row.id(), row.text(1), person == null ? null : person.name(), row.constant(3, BehaviourCode.class),
                    codes.text(CodeLists.FOUND_BY, row.text(4), row.dateTime(5).toLocalDate(), Locale.SIMPLIFIED_CHINESE), row.dateTime(5),
                    row.number(6) == null ? null : organisation.name(row.number(6)), first(done, InterventionStep.STOPPED),
                    first(done, InterventionStep.GUARDIANS_URGED), ways, first(done, InterventionStep.SCHOOL_TOLD), referrals, (long) visits.size(),
                    visits.isEmpty() ? null : visits.get(visits.size() - 1).dateTime(2), row.date(7), officer == null ? null : officer.name(),
                    row.constant(9, InterventionStatus.class), row.dateTime(10)));
        }
        return made;
    }

    private static boolean isReferral(InterventionStep step) {
        return step == InterventionStep.VILLAGE_REFERRED || step == InterventionStep.SOCIAL_WORK_REFERRED || step == InterventionStep.COUNSELLING_REFERRED;
    }

    private static List<Row> of(List<Row> done, InterventionStep kind) {
        return done.stream().filter(one -> one.constant(1, InterventionStep.class) == kind).toList();
    }

    private static LocalDateTime first(List<Row> done, InterventionStep kind) {
        return of(done, kind).stream().map(one -> one.dateTime(2)).findFirst().orElse(null);
    }

    @Override
    public String subject() {
        return InterventionDesk.SUBJECT;
    }

    @Override
    public String page() {
        return "/cases/interventions/view";
    }
}
