package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;
import org.jinlei.welfare.WelfarePermissions;

/** Where a care plan is fetched from; its measures are on the worklists of their owners until every child has them. */
@ApplicationScoped
class CarePlanDesk {

    static final String SUBJECT = "CarePlan";

    /** Measures that are still to be done, each by its owner; for a child whose file is restricted by whoever took it in, because nobody else knows of it. */
    private static final String UNDONE = "select distinct m.id, case when exists (select 1 from welfare_restricted_child r where r.person_id = c.person_id) then c.added_by "
            + "else m.owner_id end from welfare_care_measure m join welfare_care_child c on c.plan_id = m.plan_id "
            + "where m.plan_id = :plan and not exists (select 1 from welfare_care_done d where d.measure_id = m.id and d.child_id = c.id)";

    @Inject
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private CareStations stations;

    @Inject
    private Worklist worklist;

    CarePlan visible(long id) {
        CarePlan plan = em.find(CarePlan.class, id);
        if (plan == null || !stations.of(WelfarePermissions.CARE).covers(plan.facts().stationId(), null)) {
            throw new NotThere();
        }
        audit.concerns(SUBJECT, id);
        return plan;
    }

    /**
     * A plan to which something is added, read anew and held until that is certain: whoever ends it at this moment does so before, and nothing is added, or
     * afterwards. Several may add at once.
     */
    CarePlan running(long id) {
        CarePlan plan = visible(id);
        em.refresh(plan, LockModeType.PESSIMISTIC_READ);
        plan.requireRunning();
        return plan;
    }

    List<CareMeasureFacts> measures(long planId) {
        return em.createQuery("select m from CareMeasure m where m.planId = :plan order by m.id", CareMeasure.class).setParameter("plan", planId).getResultStream()
                .map(CareMeasure::facts).toList();
    }

    CareMeasureFacts measure(long id) {
        CareMeasure measure = em.find(CareMeasure.class, id);
        if (measure == null) {
            throw new NotThere();
        }
        return measure.facts();
    }

    @SuppressWarnings("unchecked")
    void settle(CarePlan plan) {
        em.flush();
        CarePlanFacts facts = plan.facts();
        Map<Long, CareMeasureFacts> measures = measures(facts.id()).stream().collect(Collectors.toMap(CareMeasureFacts::id, one -> one));
        List<Object[]> undone = facts.isRunning() ? em.createNativeQuery(UNDONE).setParameter("plan", facts.id()).getResultList() : List.of();
        worklist.settle(new Subject(SUBJECT, facts.id(), facts.number(), facts.stationId(), null), undone.stream().map(Row::of)
                .map(row -> step(measures.get(row.id()), row.number(1))).toList());
    }

    private static Step step(CareMeasureFacts measure, long by) {
        return Step.of("welfare.doMeasure", WelfarePermissions.CARE, by, "/welfare/plans/measure?id=" + measure.id())
                .due(measure.dueOn().atTime(LocalTime.of(23, 59, 59)), measure.dueOn().minusDays(7).atStartOfDay());
    }
}
