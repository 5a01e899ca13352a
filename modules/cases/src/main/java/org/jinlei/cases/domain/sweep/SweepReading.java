package org.jinlei.cases.domain.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.people.PlaceDirectory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Row;

/** Reading of sweeps and of how far they have come: places and counts, no child. */
@ApplicationScoped
@Transactional
public class SweepReading {

    private static final int MOST = 200;

    private static final String ROUNDS = "select v.unit_id, count(*), max(v.visited_at) from cases_sweep_visit v where v.sweep_id = :sweep group by v.unit_id";
    private static final String FOUND = "select m.unit_id, count(*), sum(m.status = 'SETTLED') from cases_found_minor m where m.sweep_id = :sweep and m.sealed = 0 "
            + "group by m.unit_id";
    private static final String SENT = "select a.unit_id, a.user_id, a.assigned_at from cases_sweep_assignment a where a.sweep_id = :sweep and a.withdrawn_at is null";
    private static final String ASSIGNED = "select a.id, a.unit_id, a.user_id, a.supervisor, a.assigned_at, (select count(*) from cases_sweep_visit v where v.assignment_id = a.id), "
            + "(select max(v.visited_at) from cases_sweep_visit v where v.assignment_id = a.id) from cases_sweep_assignment a "
            + "where a.sweep_id = :sweep and a.withdrawn_at is null order by a.unit_id, a.id";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private SweepDesk desk;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private PlaceDirectory places;

    /** The sweeps within reach, the latest first. */
    @UseCase(CasesPermissions.SWEEPS)
    public List<SweepFacts> list() {
        Set<Long> stations = desk.stations(CasesPermissions.SWEEPS);
        List<SweepFacts> sweeps = stations.isEmpty() ? List.of() : em.createQuery("select s from Sweep s where s.stationId in :stations order by s.startsOn desc, s.id desc",
                Sweep.class).setParameter("stations", stations).setMaxResults(MOST).getResultStream().map(Sweep::facts).toList();
        audit.concerns(SweepDesk.SWEEP, sweeps.stream().map(SweepFacts::id).toList());
        return sweeps;
    }

    /** One sweep. */
    @UseCase(CasesPermissions.SWEEPS)
    public SweepFacts view(long sweepId) {
        return desk.visible(sweepId, CasesPermissions.SWEEPS).facts();
    }

    /** How far it has come in the villages that the caller reaches. */
    @UseCase(CasesPermissions.SWEEPS)
    public Coverage coverage(long sweepId) {
        SweepFacts sweep = desk.visible(sweepId, CasesPermissions.SWEEPS).facts();
        List<UnitSummary> villages = villages(sweep);
        Set<Long> reached = villages.stream().map(UnitSummary::id).collect(Collectors.toSet());
        Map<Long, Long> villageOf = new HashMap<>();
        reached.forEach(one -> villageOf.put(one, one));
        organisation.all(UnitKind.GRID).stream().filter(grid -> grid.parent() != null && reached.contains(grid.parent()))
                .forEach(grid -> villageOf.put(grid.id(), grid.parent()));
        Map<Long, List<Row>> rounds = byVillage(ROUNDS, sweepId, villageOf);
        Map<Long, List<Row>> found = byVillage(FOUND, sweepId, villageOf);
        Map<Long, List<Row>> sent = byVillage(SENT, sweepId, villageOf);
        List<PlaceCover> covers = new ArrayList<>();
        for (UnitSummary village : villages) {
            List<Row> there = rounds.getOrDefault(village.id(), List.of());
            List<Row> minors = found.getOrDefault(village.id(), List.of());
            Set<Long> people = sent.getOrDefault(village.id(), List.of()).stream().map(row -> row.number(1)).collect(Collectors.toCollection(TreeSet::new));
            covers.add(new PlaceCover(village.id(), village.name(), List.copyOf(people), there.stream().mapToInt(row -> row.number(1).intValue()).sum(),
                    there.stream().map(row -> row.dateTime(2)).filter(Objects::nonNull).reduce(BinaryOperator.maxBy(Comparator.naturalOrder())).orElse(null),
                    minors.stream().mapToInt(row -> row.number(1).intValue()).sum(), minors.stream().mapToInt(row -> row.number(2).intValue()).sum()));
        }
        return Coverage.of(covers, places.villages(reached));
    }

    private List<UnitSummary> villages(SweepFacts sweep) {
        return organisation.within(access.scope(CasesPermissions.SWEEPS), UnitKind.VILLAGE).stream()
                .filter(one -> one.station() != null && one.station() == sweep.stationId()).toList();
    }

    private Map<Long, List<Row>> byVillage(String sql, long sweepId, Map<Long, Long> villageOf) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery(sql).setParameter("sweep", sweepId).getResultList();
        return rows.stream().map(Row::of).filter(row -> villageOf.containsKey(row.id())).collect(Collectors.groupingBy(row -> villageOf.get(row.id())));
    }

    /** Who covers what, for those who lead the sweep. */
    @UseCase(CasesPermissions.SWEEP_LEAD)
    public List<AssignmentRow> assignments(long sweepId) {
        desk.visible(sweepId, CasesPermissions.SWEEP_LEAD);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery(ASSIGNED).setParameter("sweep", sweepId).getResultList();
        return rows.stream().map(Row::of).map(row -> new AssignmentRow(row.id(), row.number(1), row.number(2), row.number(3), row.dateTime(4), row.number(5),
                row.dateTime(6))).toList();
    }

    /** Villages and grids of a sweep's station, for sending people there. */
    @UseCase(CasesPermissions.SWEEP_LEAD)
    public List<UnitSummary> places(long sweepId) {
        long station = desk.visible(sweepId, CasesPermissions.SWEEP_LEAD).facts().stationId();
        List<UnitSummary> places = new ArrayList<>(organisation.all(UnitKind.VILLAGE));
        places.addAll(organisation.all(UnitKind.GRID));
        return places.stream().filter(one -> one.station() != null && one.station() == station)
                .sorted(Comparator.comparing(UnitSummary::code)).toList();
    }
}
