package org.jinlei.cases.domain.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;

/** Minors found in sweeps as lists: of the caller's station and villages, and those for whom they answer. Sealed ones are in none. */
@ApplicationScoped
@Transactional
public class FoundMinors {

    /** Finds of one person that a timeline reads. */
    private static final int MOST = 50;

    private static final String DETAILS = "select m.id, m.person_id, m.name, m.unit_id, m.found_at, m.officer, m.follow_up, m.status from cases_found_minor m";
    private static final String FACTS = "select f.minor_id, f.fact from cases_found_fact f where f.minor_id in (:ids) order by f.fact_on, f.id";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private PersonDirectory people;

    @Inject
    private ColumnCipher cipher;

    /** A page of them. */
    @UseCase(CasesPermissions.SWEEP_WORK)
    public Page<FindRow> list(FindFilter filter, PageRequest<FindSort> request) {
        Page<FindRow> page = query(filter).alsoVisible("select n.id from cases_found_minor n where n.officer = :me", access.userId())
                .pageOf(em, request, DETAILS, this::rows);
        audit.concerns(SweepDesk.MINOR, page.rows().stream().map(FindRow::id).toList());
        return page;
    }

    /** The minors who fit and whom the caller reaches, for list, ledger and file alike. */
    ListQuery query(FindFilter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        return ListQuery.of("cases_found_minor m", "m.id").where("m.sealed = 0")
                .when(filter.sweepId(), "m.sweep_id = :sweep")
                .when(filter.status(), "m.status = :status")
                .when(filter.unitId(), "m.unit_id = :unit")
                .when(filter.fact(), "m.id in (select f.minor_id from cases_found_fact f where f.fact = :fact)")
                .when(from == null ? null : from.atStartOfDay(), "m.found_at >= :from")
                .when(to == null ? null : to.plusDays(1).atStartOfDay(), "m.found_at < :to")
                .within(access.scope(CasesPermissions.SWEEP_WORK), "m.station_id", "m.unit_id");
    }

    /** The latest finds of a person that the caller reaches; within the use case of whoever asks. */
    List<Long> readable(Set<Long> persons) {
        if (!access.may(CasesPermissions.SWEEP_WORK)) {
            return List.of();
        }
        List<Long> finds = query(FindFilter.NONE).where("m.person_id in (:persons)", persons)
                .alsoVisible("select n.id from cases_found_minor n where n.officer = :me", access.userId())
                .keys(em, FindSort.FOUND, true, MOST);
        audit.concerns(SweepDesk.MINOR, finds);
        return finds;
    }

    private List<FindRow> rows(List<Row> rows) {
        Map<Long, String> names = names(rows, 1, 2);
        Map<Long, List<RiskFact>> facts = facts(rows);
        return rows.stream().map(row -> new FindRow(row.id(), names.get(row.id()), row.number(3), facts.getOrDefault(row.id(), List.of()), row.dateTime(4), row.number(5),
                row.constant(6, FollowUp.class), row.constant(7, FindStatus.class))).toList();
    }

    /** Names of the rows: of the register, or as they were said at the door. */
    Map<Long, String> names(List<Row> rows, int person, int name) {
        Map<Long, PersonSummary> persons = people.known(rows.stream().map(row -> row.number(person)).filter(Objects::nonNull).collect(Collectors.toSet()));
        audit.concerns("Person", persons.keySet());
        return rows.stream().collect(Collectors.toMap(Row::id, row -> {
            PersonSummary known = row.number(person) == null ? null : persons.get(row.number(person));
            return known != null ? known.name() : row.bytes(name) == null ? "" : cipher.decrypted(row.bytes(name));
        }));
    }

    /** The facts of the rows. */
    Map<Long, List<RiskFact>> facts(List<Row> rows) {
        return Row.grouped(em, FACTS, rows.stream().map(Row::id).toList()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().stream().map(row -> row.constant(1, RiskFact.class)).distinct().toList()));
    }
}
