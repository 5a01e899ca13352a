package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.PlaceDirectory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.welfare.WelfarePermissions;

/** Who was not visited, whose visit is due and when the others come: of the caller's villages, and those for whom the caller answers. */
@ApplicationScoped
@Transactional
public class DueVisits {

    /** Children on one route. */
    static final int MOST = 200;

    private static final String DETAILS = "select p.id, p.file_id, p.person_id, p.unit_id, p.due_on, p.last_seen_on, p.visitor from welfare_visit_plan p";
    private static final String NAMED = "select q.id from welfare_visit_plan q where q.active = 1 and (q.visitor = :me or q.companion = :me)";
    private static final String WAITING = "select p.unit_id, p.due_on, p.visitor from welfare_visit_plan p where p.active = 1 and p.due_on <= :until and ";
    private static final String TOLD = "(p.visitor = :me or p.companion = :me or not " + VisitDesk.RESTRICTED + ")";
    private static final String BY_UNIT = "select w.unit_id, sum(w.due_on < :today), sum(w.due_on >= :today), sum(w.visitor = :me) from (%s) w group by w.unit_id";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private VisitDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private PlaceDirectory places;

    @Inject
    private OrganisationDirectory organisation;

    /** A page of them, the longest due first. */
    @UseCase(WelfarePermissions.VISITS)
    public Page<DueRow> list(DueFilter filter, PageRequest<DueSort> request) {
        Page<DueRow> page = reached(query(filter)).pageOf(em, request, DETAILS, this::rows);
        audit.concerns(VisitDesk.PLAN, page.rows().stream().map(DueRow::id).toList());
        return page;
    }

    /** Plans that fit, of the caller's villages. */
    private ListQuery query(DueFilter filter) {
        LocalDate today = desk.today();
        ListQuery query = ListQuery.of("welfare_visit_plan p", "p.id").where("p.active = 1")
                .when(filter.state() == null ? null : filter.state().from(today), "p.due_on >= :from")
                .when(filter.state() == null ? null : filter.state().to(today), "p.due_on <= :to")
                .within(access.scope(WelfarePermissions.VISITS), "p.station_id", "p.unit_id");
        query.when(filter.campaign(), "p.id in (select c.plan_id from welfare_campaign_child c where c.campaign_id = :campaign and c.visit_id is null)");
        if (!desk.knowsRestricted()) {
            query.where(TOLD, access.userId());
        }
        if (filter.mine()) {
            query.where("p.visitor = :mine", access.userId());
        }
        return filter.unitId() == null ? query : query.where("p.unit_id in (:units)", withGrids(filter.unitId()));
    }

    private ListQuery reached(ListQuery query) {
        return query.alsoVisible(NAMED + desk.ofOwnStations("q"), access.userId());
    }

    private Set<Long> withGrids(long unit) {
        Set<Long> units = new TreeSet<>(Set.of(unit));
        organisation.all(UnitKind.GRID).stream().filter(grid -> grid.parent() != null && grid.parent() == unit).forEach(grid -> units.add(grid.id()));
        return units;
    }

    private List<DueRow> rows(List<Row> rows) {
        Map<Long, PersonSummary> children = people.known(rows.stream().map(row -> row.number(2)).collect(Collectors.toSet()));
        LocalDate today = desk.today();
        return rows.stream().map(row -> new DueRow(row.id(), row.number(1), children.get(row.number(2)), row.number(3), row.date(4), row.date(5), row.number(6),
                DueState.of(row.date(4), today))).toList();
    }

    /**
     * A page of them, and how many children wait in each village: those for whom the caller answers first, then as one would go from the station. No
     * villages for who reads several stations: nobody goes from door to door there.
     */
    @UseCase(WelfarePermissions.VISITS)
    public DueOverview overview(DueFilter filter, PageRequest<DueSort> request) {
        DataScope scope = access.scope(WelfarePermissions.VISITS);
        return new DueOverview(list(filter, request), scope.everywhere() || scope.stations().size() > 1 ? List.of() : villagesDue());
    }

    /** The route through one village, or through all in which children wait: villages in the order in which one would go, their children by the day. */
    @UseCase(WelfarePermissions.VISITS)
    public List<RouteStop> route(Long unit) {
        List<VillageDue> villages = villagesDue().stream().filter(one -> unit == null || one.unitId() == unit).toList();
        Map<Long, List<DueRow>> waiting = new LinkedHashMap<>();
        for (DueState state : List.of(DueState.NOT_VISITED, DueState.DUE_THIS_WEEK)) {
            reached(query(new DueFilter(state, unit, false, null))).pageOf(em, new PageRequest<>(DueSort.DUE, false, null, MOST), DETAILS, this::rows).rows()
                    .forEach(row -> waiting.computeIfAbsent(village(row.unitId()), one -> new ArrayList<>()).add(row));
        }
        audit.concerns(VisitDesk.PLAN, waiting.values().stream().flatMap(List::stream).map(DueRow::id).toList());
        return villages.stream().filter(one -> waiting.containsKey(one.unitId())).map(one -> new RouteStop(one, waiting.get(one.unitId()))).toList();
    }

    private List<VillageDue> villagesDue() {
        LocalDate today = desk.today();
        Map<Long, int[]> counts = new HashMap<>();
        Query query = em.createNativeQuery(String.format(BY_UNIT, waiting())).setParameter("today", today).setParameter("until", DueState.endOfWeek(today))
                .setParameter("me", access.userId());
        for (Object one : query.getResultList()) {
            Row row = Row.of((Object[]) one);
            int[] sums = counts.computeIfAbsent(village(row.number(0)), village -> new int[3]);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row.number(i + 1) == null ? 0 : row.number(i + 1).intValue();
            }
        }
        List<Long> order = RouteOrder.of(inOrderOfCodes(counts.keySet()), places.villages(counts.keySet()), null);
        return order.stream().map(id -> new VillageDue(id, organisation.name(id), counts.get(id)[0], counts.get(id)[1], counts.get(id)[2] > 0))
                .sorted(Comparator.comparing(one -> !one.own())).toList();
    }

    private List<Long> inOrderOfCodes(Collection<Long> units) {
        return units.stream().sorted(Comparator.comparing(id -> organisation.unit(id).map(UnitSummary::code).orElse(""))).toList();
    }

    /** Who waits within reach: each part of the scope reads its own index, and no child twice. */
    private String waiting() {
        DataScope scope = access.scope(WelfarePermissions.VISITS);
        String waiting = desk.knowsRestricted() ? WAITING : WAITING + TOLD + " and ";
        if (scope.everywhere()) {
            return waiting + "1 = 1";
        }
        String elsewhere = " and p.station_id not in (" + joined(scope.stations()) + ")";
        return waiting + "p.station_id in (" + joined(scope.stations()) + ") union all " + waiting + "p.unit_id in (" + joined(scope.units()) + ")" + elsewhere
                + " union all " + WAITING + "p.visitor = :me" + desk.ofOwnStations("p") + elsewhere + " and (p.unit_id is null or p.unit_id not in (" + joined(scope.units()) + "))";
    }

    /** A scope as a condition on a table; ids are numbers of the tree, never text of a user. */
    static String reach(DataScope scope, String alias) {
        return scope.everywhere() ? "1 = 1"
                : "(" + alias + ".station_id in (" + joined(scope.stations()) + ") or " + alias + ".unit_id in (" + joined(scope.units()) + "))";
    }

    private static String joined(Set<Long> ids) {
        return ids.isEmpty() ? "-1" : ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    private long village(Long unit) {
        return village(organisation, unit);
    }

    /** The village of a grid, else the unit itself; 0 for a child without one. */
    static long village(OrganisationDirectory organisation, Long unit) {
        UnitSummary place = unit == null ? null : organisation.unit(unit).orElse(null);
        return place == null ? 0 : place.kind() == UnitKind.GRID && place.parent() != null ? place.parent() : place.id();
    }
}
