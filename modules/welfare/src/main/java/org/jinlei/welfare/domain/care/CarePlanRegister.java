package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.AboutChild;
import org.jinlei.welfare.domain.FileDoor;
import org.jinlei.welfare.domain.RestrictedChildren;

/** Reading of care plans; of their children only those whom the reader reaches. */
@ApplicationScoped
@Transactional
public class CarePlanRegister {

    private static final String DETAILS = "select p.id, p.number, p.name, p.starts_on, p.ends_on, p.status, "
            + "(select count(*) from welfare_care_child c where c.plan_id = p.id) from welfare_care_plan p";
    private static final int MOST = 200;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CarePlanDesk desk;

    @Inject
    private CareStations stations;

    @Inject
    private RestrictedChildren restricted;

    @Inject
    private PersonDirectory people;

    /** Care plans of the stations at which the caller works. */
    @UseCase(WelfarePermissions.CARE)
    public Page<CarePlanRow> list(CarePlanStatus status, PageRequest<CarePlanSort> request) {
        Page<CarePlanRow> page = ListQuery.of("welfare_care_plan p", "p.id").when(status, "p.status = :status")
                .within(stations.of(WelfarePermissions.CARE), "p.station_id", null).page(em, request, DETAILS, row -> new CarePlanRow(row.id(), row.text(1),
                        row.text(2), row.date(3), row.date(4), row.constant(5, CarePlanStatus.class), row.number(6)));
        audit.concerns(CarePlanDesk.SUBJECT, page.rows().stream().map(CarePlanRow::id).toList());
        return page;
    }

    /** One plan with its coverage by village. */
    @UseCase(WelfarePermissions.CARE)
    public CarePlanSheet sheet(long id) {
        CarePlanFacts plan = desk.visible(id).facts();
        List<CareMeasureFacts> measures = desk.measures(id);
        Map<Long, Long> children = counts("select coalesce(c.unit_id, 0), count(*), 0 from welfare_care_child c where c.plan_id = :plan and " + reached()
                + there() + " group by coalesce(c.unit_id, 0)", id).stream().collect(Collectors.toMap(Row::id, row -> row.number(1), Long::sum, LinkedHashMap::new));
        List<Row> done = counts("select coalesce(c.unit_id, 0), d.measure_id, count(*) from welfare_care_done d join welfare_care_child c on c.id = d.child_id "
                + "where c.plan_id = :plan and " + reached() + there() + " group by coalesce(c.unit_id, 0), d.measure_id", id);
        List<CarePlanSheet.Village> villages = new ArrayList<>();
        children.forEach((unit, many) -> villages.add(new CarePlanSheet.Village(unit == 0 ? null : unit, many, measures.stream().map(one -> done.stream()
                .filter(row -> row.id() == unit && row.number(1) == one.id()).mapToLong(row -> row.number(2)).sum()).toList())));
        return new CarePlanSheet(plan, measures, villages);
    }

    /** A measure with the children of its plan, at most two hundred, those first who do not have it. */
    @UseCase(WelfarePermissions.CARE)
    public CareMeasureSheet measure(long measureId) {
        CareMeasureFacts measure = desk.measure(measureId);
        CarePlanFacts plan = desk.visible(measure.planId()).facts();
        List<CareChildRow> rows = children("left join welfare_care_done d on d.child_id = c.id and d.measure_id = :measure ", measure.planId(), measureId);
        return new CareMeasureSheet(plan, measure, rows.stream().limit(MOST).toList(), rows.size() > MOST);
    }

    /** The children of a plan, at most two hundred. */
    @UseCase(WelfarePermissions.CARE)
    public List<CareChildRow> children(long planId) {
        desk.visible(planId);
        return children("left join welfare_care_done d on 1 = 0 and d.measure_id = :measure ", planId, 0).stream().limit(MOST).toList();
    }

    /** Children with an open file who are not in the plan, of one village or of all that the caller reaches; at most two hundred. */
    @UseCase(WelfarePermissions.CARE)
    @SuppressWarnings("unchecked")
    public List<CareChildRow> candidates(long planId, Long unitId) {
        desk.visible(planId);
        Query query = em.createNativeQuery("select c.id, c.id, c.person_id, c.unit_id, null from welfare_child_file c where c.status = 'OPEN' and " + reached()
                + " and " + restricted.condition(AboutChild.OFFERED_FILE)
                + (unitId == null ? "" : " and c.unit_id = :unit") + " and not exists (select 1 from welfare_care_child i where i.plan_id = :plan and i.file_id = c.id) "
                + "order by c.unit_id, c.id").setParameter("plan", planId).setMaxResults(MOST);
        List<Object[]> found = (unitId == null ? query : query.setParameter("unit", unitId)).getResultList();
        return named(found);
    }

    @SuppressWarnings("unchecked")
    private List<CareChildRow> children(String join, long planId, long measureId) {
        Query query = em.createNativeQuery("select c.id, c.file_id, c.person_id, c.unit_id, d.done_on from welfare_care_child c " + join
                + "where c.plan_id = :plan and " + reached() + there() + " order by d.id is not null, c.unit_id, c.id").setParameter("plan", planId)
                .setParameter("measure", measureId).setMaxResults(MOST + 1);
        return named(query.getResultList());
    }

    private List<CareChildRow> named(List<Object[]> found) {
        List<CareChildRow> rows = found.stream().map(Row::of).map(row -> new CareChildRow(row.id(), row.number(1), row.number(2), null, row.number(3), row.date(4)))
                .toList();
        Map<Long, PersonSummary> names = people.known(rows.stream().map(CareChildRow::personId).toList());
        audit.concerns(FileDoor.FILE, rows.stream().map(CareChildRow::fileId).toList());
        audit.concerns("Person", rows.stream().map(CareChildRow::personId).toList());
        return rows.stream().map(row -> row.named(names.containsKey(row.personId()) ? names.get(row.personId()).name() : "")).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Row> counts(String sql, long plan) {
        List<Object[]> rows = em.createNativeQuery(sql).setParameter("plan", plan).getResultList();
        return rows.stream().map(Row::of).toList();
    }

    /** The children within the caller's scope; numbers of units only. */
    private String reached() {
        DataScope scope = access.scope(WelfarePermissions.CARE);
        return scope.everywhere() ? "1 = 1" : "(c.station_id in (" + joined(scope.stations()) + ") or c.unit_id in (" + joined(scope.units()) + "))";
    }

    /** Of those whose file is restricted only whom the caller took in, or whose file the chief opened to them. */
    private String there() {
        return " and " + restricted.condition(AboutChild.CARE_CHILD);
    }

    private static String joined(Set<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
