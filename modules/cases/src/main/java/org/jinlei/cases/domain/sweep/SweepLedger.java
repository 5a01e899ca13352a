package org.jinlei.cases.domain.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
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

/** The ledger of sweeps: a row a minor who was found, by facts, with the officer who answers and what followed. */
@ApplicationScoped
class SweepLedger implements Ledger<FindSort> {

    @Inject
    private FoundMinors minors;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public String permission() {
        return CasesPermissions.SWEEP_WORK;
    }

    @Override
    public FindSort usual() {
        return FindSort.FOUND;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("name", Kind.MAIN), LedgerColumn.of("sweep", Kind.TEXT), LedgerColumn.of("unit", Kind.TEXT),
                LedgerColumn.of("facts", Kind.TEXT), LedgerColumn.sorted("found", Kind.MINUTE, FindSort.FOUND), LedgerColumn.of("finder", Kind.TEXT),
                LedgerColumn.of("officer", Kind.TEXT), LedgerColumn.of("given", Kind.MINUTE), LedgerColumn.of("received", Kind.MINUTE),
                LedgerColumn.of("followUp", Kind.TEXT), LedgerColumn.of("settled", Kind.MINUTE), LedgerColumn.of("status", Kind.TEXT));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.choice("status", Arrays.asList(FindStatus.values())), LedgerFilter.choice("fact", Arrays.asList(RiskFact.values())),
                LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        return minors.query(new FindFilter(null, criteria.constant("status", FindStatus.class), criteria.constant("fact", RiskFact.class), null, criteria.date("from"),
                criteria.date("to")));
    }

    @Override
    public String details() {
        return "select m.id, m.person_id, m.name, s.name, m.unit_id, m.found_at, m.found_by, m.officer, m.given_at, m.received_at, m.follow_up, m.settled_at, m.status "
                + "from cases_found_minor m join cases_sweep s on s.id = m.sweep_id";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Map<Long, String> names = minors.names(rows, 1, 2);
        Map<Long, List<RiskFact>> facts = minors.facts(rows);
        Set<Long> colleagues = new HashSet<>();
        rows.forEach(row -> {
            colleagues.add(row.number(6));
            colleagues.add(row.number(7));
        });
        colleagues.remove(null);
        Map<Long, UserSummary> people = users.byIds(colleagues);
        List<LedgerRow> made = new ArrayList<>(rows.size());
        for (Row row : rows) {
            made.add(LedgerRow.of(row.id(), names.get(row.id()), row.text(3), organisation.name(row.number(4)), facts.getOrDefault(row.id(), List.of()), row.dateTime(5),
                    name(people, row.number(6)), name(people, row.number(7)), row.dateTime(8), row.dateTime(9), row.constant(10, FollowUp.class), row.dateTime(11),
                    row.constant(12, FindStatus.class)));
        }
        return made;
    }

    private static String name(Map<Long, UserSummary> people, Long user) {
        return user == null || !people.containsKey(user) ? null : people.get(user).name();
    }

    @Override
    public String subject() {
        return SweepDesk.MINOR;
    }

    @Override
    public String page() {
        return "/cases/sweeps/minor";
    }
}
