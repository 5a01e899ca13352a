package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.AboutChild;
import org.jinlei.welfare.domain.FileDoor;
import org.jinlei.welfare.domain.RestrictedChildren;

/** Care plans: made, filled with children and measures, done child by child, ended. */
@ApplicationScoped
@Transactional
public class CarePlanWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CarePlanDesk desk;

    @Inject
    private CarePlans plans;

    @Inject
    private NeedDesk needs;

    @Inject
    private CareStations stations;

    @Inject
    private CareNumbers numbers;

    @Inject
    private FileDoor files;

    @Inject
    private RestrictedChildren restricted;

    @Inject
    private Clock clock;

    /** Makes a plan of the caller's station. Answers its number. */
    @UseCase(WelfarePermissions.CARE)
    public long make(NewCarePlan said) {
        CarePlan.check(said);
        long station = stations.own(WelfarePermissions.CARE);
        CarePlan plan = new CarePlan(numbers.nextPlan(station), said, station, access.userId(), LocalDateTime.now(clock));
        em.persist(plan);
        audit.concerns(CarePlanDesk.SUBJECT, plan.facts().id());
        return plan.facts().id();
    }

    /** Adds a measure for all children of the plan. */
    @UseCase(WelfarePermissions.CARE)
    public void addMeasure(long planId, CareMeasureKind kind, String what, Long owner, LocalDate dueOn) {
        CarePlan plan = desk.running(planId);
        CareMeasure measure = new CareMeasure(plan.facts(), kind, what, owner, dueOn);
        needs.requireOwner(owner, plan.facts().stationId(), access.userId());
        em.persist(measure);
        desk.settle(plan);
    }

    /** Takes one child of the register into the plan. */
    @UseCase(WelfarePermissions.CARE)
    public void addChild(long planId, long personId) {
        plans.addOne(planId, personId);
    }

    /** Takes several children into the plan, all or none. */
    @UseCase(WelfarePermissions.CARE)
    public void addChildren(long planId, List<Long> personIds) {
        plans.addPersons(planId, personIds);
    }

    /** Notes that a measure was done for a child. */
    @UseCase(WelfarePermissions.CARE)
    public void done(long measureId, long childId, LocalDate on, String words) {
        CareMeasureFacts measure = desk.measure(measureId);
        CarePlan plan = desk.running(measure.planId());
        CareChild child = em.find(CareChild.class, childId);
        if (child == null || child.planId() != measure.planId()) {
            throw new NotThere();
        }
        files.require(child.fileId(), WelfarePermissions.CARE);
        restricted.require(AboutChild.CARE_CHILD, childId);
        if (on == null || on.isAfter(LocalDate.now(clock)) || on.isBefore(plan.facts().startsOn())) {
            throw new BrokenRule(CareRule.RESULT_IS_NOT_OF_THE_FUTURE);
        }
        if (em.createQuery("select count(d) from CareDone d where d.measureId = :measure and d.childId = :child", Long.class).setParameter("measure", measureId)
                .setParameter("child", childId).getSingleResult() > 0) {
            throw new BrokenRule(CareRule.CARE_MEASURE_IS_DONE_ALREADY);
        }
        em.persist(new CareDone(measureId, childId, on, words, access.userId(), LocalDateTime.now(clock)));
        desk.settle(plan);
    }

    /** Ends the plan with what it achieved. */
    @UseCase(WelfarePermissions.CARE)
    public void end(long planId, String summary) {
        CarePlan plan = desk.visible(planId);
        plan.end(summary);
        desk.settle(plan);
    }
}
