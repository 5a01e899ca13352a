package org.jinlei.welfare.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jinlei.people.AwayParents;
import org.jinlei.people.CarerKind;
import org.jinlei.people.FamilyType;
import org.jinlei.people.Grade;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerColumn.Kind;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.welfare.WelfarePermissions;

/** The ledger of the pupils of a term with their family situation: the rows behind every number of the analysis. */
@ApplicationScoped
class SituationLedger implements Ledger<SituationSort> {

    static final String NAME = "situation";

    @Inject
    private SituationQuery situations;

    @Inject
    private PersonDirectory people;

    @Inject
    private OrganisationDirectory organisation;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String permission() {
        return WelfarePermissions.WORK;
    }

    @Override
    public SituationSort usual() {
        return SituationSort.ROSTER;
    }

    @Override
    public boolean descending() {
        return false;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("child", Kind.MAIN), LedgerColumn.of("school", Kind.TEXT), LedgerColumn.of("grade", Kind.TEXT), LedgerColumn.of("class", Kind.TEXT),
                LedgerColumn.of("village", Kind.TEXT), LedgerColumn.of("family", Kind.TEXT), LedgerColumn.of("away", Kind.TEXT), LedgerColumn.of("carer", Kind.TEXT),
                LedgerColumn.of("distance", Kind.TEXT), LedgerColumn.of("state", Kind.TEXT), LedgerColumn.of("boarding", Kind.TEXT));
    }

    @Override
    public List<LedgerFilter> filters() {
        List<LedgerFilter> filters = new ArrayList<>(List.of(LedgerFilter.of("term", LedgerFilter.Kind.TEXT)));
        for (Dimension dimension : Dimension.values()) {
            filters.add(dimension.isPlace() ? LedgerFilter.named(dimension.parameter(), places(dimension))
                    : LedgerFilter.choice(dimension.parameter(), dimension.constants()));
        }
        filters.add(LedgerFilter.choice("change", Arrays.asList(SituationChange.values())));
        filters.add(LedgerFilter.of("since", LedgerFilter.Kind.TEXT));
        return filters;
    }

    private Supplier<Map<Long, String>> places(Dimension dimension) {
        UnitKind kind = dimension == Dimension.SCHOOL ? UnitKind.SCHOOL : UnitKind.VILLAGE;
        return () -> (kind == UnitKind.SCHOOL ? organisation.all(kind) : organisation.within(situations.scope(), kind)).stream()
                .collect(Collectors.toMap(UnitSummary::id, UnitSummary::name, (one, other) -> one, LinkedHashMap::new));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        return situations.of(SituationFilter.of(criteria::text), criteria.constant("change", SituationChange.class), SituationFilter.term(criteria.text("since")));
    }

    @Override
    public String details() {
        return "select s.id, s.person_id, s.school_id, s.grade, s.class_name, s.unit_id, s.family, s.away, s.carer, s.distance, s.state, s.boarding "
                + "from welfare_situation s";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Map<Long, PersonSummary> children = people.known(rows.stream().map(row -> row.number(1)).collect(Collectors.toSet()));
        return rows.stream().map(row -> LedgerRow.of(row.number(1), children.get(row.number(1)).name(), organisation.name(row.number(2)), row.constant(3, Grade.class),
                row.text(4), organisation.name(row.number(5)), row.constant(6, FamilyType.class), row.constant(7, AwayParents.class), row.constant(8, CarerKind.class),
                row.constant(9, ParentDistance.class), row.constant(10, LeftBehindState.class), row.text(11) == null ? null : row.flag(11))).toList();
    }

    @Override
    public String subject() {
        return "Person";
    }

    @Override
    public String page() {
        return "/people/view";
    }
}
