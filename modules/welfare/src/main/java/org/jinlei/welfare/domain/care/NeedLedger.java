package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.jinlei.welfare.WelfarePermissions;

/** The ledger of needs: a row each, with who noticed it, who sees to it by when, how it is brought and what came of it. */
@ApplicationScoped
class NeedLedger implements Ledger<NeedSort> {

    private static final String ITEMS = "select i.need_id, i.kind from welfare_plan_item i where i.need_id in (:ids) order by i.id";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private NeedRegister register;

    @Inject
    private PersonDirectory people;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public String permission() {
        return WelfarePermissions.CARE;
    }

    @Override
    public NeedSort usual() {
        return NeedSort.NOTICED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("number", Kind.MAIN), LedgerColumn.of("name", Kind.TEXT), LedgerColumn.of("unit", Kind.TEXT),
                LedgerColumn.of("kind", Kind.TEXT), LedgerColumn.of("size", Kind.CODE), LedgerColumn.of("urgency", Kind.TEXT),
                LedgerColumn.sorted("noticed", Kind.MINUTE, NeedSort.NOTICED), LedgerColumn.of("noticedBy", Kind.TEXT), LedgerColumn.of("owner", Kind.TEXT),
                LedgerColumn.of("due", Kind.DATE), LedgerColumn.of("items", Kind.TEXT), LedgerColumn.of("status", Kind.TEXT), LedgerColumn.of("ended", Kind.DATE));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.choice("status", Arrays.asList(NeedStatus.values())), LedgerFilter.choice("kind", Arrays.asList(NeedKind.values())),
                LedgerFilter.named("unit", this::villages), LedgerFilter.of("open", LedgerFilter.Kind.YES_NO), LedgerFilter.of("overdue", LedgerFilter.Kind.YES_NO),
                LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE));
    }

    private Map<Long, String> villages() {
        Map<Long, String> names = new LinkedHashMap<>();
        organisation.within(access.scope(WelfarePermissions.CARE), UnitKind.VILLAGE).forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        return register.query(new NeedFilter(criteria.constant("status", NeedStatus.class), criteria.constant("kind", NeedKind.class), criteria.number("unit"),
                criteria.yesNo("open"), criteria.yesNo("overdue"), criteria.date("from"), criteria.date("to")));
    }

    @Override
    public String details() {
        return "select n.id, n.number, n.person_id, n.unit_id, n.kind, n.size, n.urgency, n.noticed_at, n.noticed_by, n.owner_id, n.due_on, n.status, n.ended_on "
                + "from welfare_need n";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Map<Long, PersonSummary> persons = people.known(rows.stream().map(row -> row.number(2)).collect(Collectors.toSet()));
        Set<Long> colleagues = rows.stream().map(row -> row.number(8)).collect(Collectors.toCollection(LinkedHashSet::new));
        rows.forEach(row -> colleagues.add(row.number(9)));
        Map<Long, UserSummary> officers = users.byIds(colleagues);
        Map<Long, List<Row>> items = Row.grouped(em, ITEMS, rows.stream().map(Row::id).toList());
        List<LedgerRow> made = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Set<Object> ways = items.getOrDefault(row.id(), List.of()).stream().map(one -> one.constant(1, PlanItemKind.class))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            PersonSummary child = persons.get(row.number(2));
            made.add(LedgerRow.of(row.id(), row.text(1), child == null ? null : child.name(), organisation.name(row.number(3)), row.constant(4, NeedKind.class),
                    row.text(5), row.constant(6, NeedUrgency.class), row.dateTime(7), named(officers, row.number(8)), named(officers, row.number(9)), row.date(10),
                    ways, row.constant(11, NeedStatus.class), row.date(12)));
        }
        return made;
    }

    private static String named(Map<Long, UserSummary> officers, Long id) {
        return officers.containsKey(id) ? officers.get(id).name() : null;
    }

    @Override
    public String subject() {
        return NeedDesk.SUBJECT;
    }

    @Override
    public String page() {
        return "/welfare/needs/view";
    }
}
