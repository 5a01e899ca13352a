package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.SeveralDone;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.AboutChild;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDoor;
import org.jinlei.welfare.domain.RestrictedChildren;

/** The door to care plans for the analysis: a selection of children goes into a plan, within the use case of whoever selected them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CarePlans {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CarePlanDesk desk;

    @Inject
    private FileDoor files;

    @Inject
    private RestrictedChildren restricted;

    @Inject
    private Clock clock;

    /**
     * Takes children into a plan by the numbers of their files, all of them or none. Left as they are: those who are in it already, and those whose file is
     * opened by approval only, unless the chief approved; whether such a child is in the plan does not show.
     *
     * @return how many were taken in
     */
    public int add(long planId, Collection<Long> fileIds) {
        access.require(WelfarePermissions.CARE);
        CarePlan plan = desk.running(planId);
        long before = count(planId);
        SeveralDone.all(fileIds, file -> {
            ChildFileFacts child = files.require(file, WelfarePermissions.CARE);
            if (isOffered(file) && !isIn(planId, file)) {
                take(plan, child);
            }
        });
        desk.settle(plan);
        return (int) (count(planId) - before);
    }

    /** The same by the children's numbers in the register; a file is opened for who has none. */
    public int addPersons(long planId, Collection<Long> personIds) {
        access.require(WelfarePermissions.CARE);
        return add(planId, personIds.stream().sorted().map(person -> files.opened(person, WelfarePermissions.CARE).id()).distinct().toList());
    }

    /** Takes one child in. */
    void addOne(long planId, long personId) {
        CarePlan plan = desk.running(planId);
        ChildFileFacts file = files.opened(personId, WelfarePermissions.CARE);
        restricted.require(AboutChild.OFFERED_FILE, file.id());
        if (isIn(planId, file.id())) {
            throw new BrokenRule(CareRule.CHILD_IS_IN_THE_PLAN_ALREADY);
        }
        take(plan, file);
        desk.settle(plan);
    }

    private void take(CarePlan plan, ChildFileFacts file) {
        em.persist(new CareChild(plan.facts().id(), file, access.userId(), LocalDateTime.now(clock)));
        audit.concerns(FileDoor.FILE, file.id());
    }

    private boolean isOffered(long file) {
        return restricted.isThere(AboutChild.OFFERED_FILE, file);
    }

    private boolean isIn(long plan, long file) {
        return em.createQuery("select count(c) from CareChild c where c.planId = :plan and c.fileId = :file", Long.class).setParameter("plan", plan)
                .setParameter("file", file).getSingleResult() > 0;
    }

    private long count(long plan) {
        return em.createQuery("select count(c) from CareChild c where c.planId = :plan", Long.class).setParameter("plan", plan).getSingleResult();
    }
}
