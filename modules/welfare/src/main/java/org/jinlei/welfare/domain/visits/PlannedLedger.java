package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
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
import org.jinlei.welfare.WelfarePermissions;

/** Visits done against those planned: a row for each day by which a child was to be seen. */
@ApplicationScoped
class PlannedLedger implements Ledger<PlannedSort> {

    @Inject
    private Access access;

    @Inject
    private VisitDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Override
    public String name() {
        return "planned";
    }

    @Override
    public String permission() {
        return WelfarePermissions.WORK;
    }

    @Override
    public PlannedSort usual() {
        return PlannedSort.DUE;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("child", Kind.MAIN), LedgerColumn.of("unit", Kind.TEXT), LedgerColumn.sorted("due", Kind.DATE, PlannedSort.DUE),
                LedgerColumn.of("done", Kind.TEXT), LedgerColumn.of("seen", Kind.DATE), LedgerColumn.of("visitor", Kind.TEXT));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.of("done", LedgerFilter.Kind.YES_NO), LedgerFilter.of("come", LedgerFilter.Kind.YES_NO), LedgerFilter.of("from", LedgerFilter.Kind.DATE),
                LedgerFilter.of("to", LedgerFilter.Kind.DATE));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        LocalDate today = desk.today();
        ListQuery query = ListQuery.of("welfare_planned_visit d", "d.id").when(criteria.yesNo("done"), "(d.visit_id is not null) = :done")
                .when(criteria.date("from"), "d.due_on >= :from").when(criteria.date("to"), "d.due_on <= :to")
                .within(access.scope(WelfarePermissions.WORK), "d.station_id", "d.unit_id");
        return criteria.yesNo("come") == null ? query : query.where("(d.visit_id is not null or d.due_on <= :today) = :come", today).bind("come", criteria.yesNo("come"));
    }

    @Override
    public String details() {
        return "select d.id, d.person_id, d.unit_id, d.due_on, d.visit_id is not null, d.seen_on, p.visitor, d.plan_id from welfare_planned_visit d "
                + "join welfare_visit_plan p on p.id = d.plan_id";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Map<Long, PersonSummary> children = people.known(rows.stream().map(row -> row.number(1)).collect(Collectors.toSet()));
        Map<Long, UserSummary> names = users.byIds(rows.stream().map(row -> row.number(6)).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream().map(row -> LedgerRow.of(row.id(), children.get(row.number(1)).name(), organisation.name(row.number(2)), row.date(3), row.flag(4), row.date(5),
                row.number(6) == null || !names.containsKey(row.number(6)) ? null : names.get(row.number(6)).name())).toList();
    }

    @Override
    public String subject() {
        return "PlannedVisit";
    }

    @Override
    public String page() {
        return null;
    }
}
