package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.FileDesk;
import org.jinlei.welfare.domain.FileDoor;

/** The plan of a child's visits: its rhythm, who answers for it, what was made of it. */
@ApplicationScoped
@Transactional
public class VisitPlanWork {

    private static final int MOST = 50;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private VisitDesk desk;

    @Inject
    private VisitCrew crew;

    @Inject
    private FileDoor files;

    @Inject
    private FileDesk fileDesk;

    /** The plan with the visits that the caller sees. */
    @UseCase(WelfarePermissions.VISITS)
    public PlanSheet view(long planId) {
        return sheet(desk.plan(planId).facts());
    }

    /** The plan of a file within reach, or null while there is none. */
    @UseCase(WelfarePermissions.VISITS)
    public PlanSheet ofFile(long fileId) {
        files.require(fileId, WelfarePermissions.VISITS);
        return desk.find(fileId).map(VisitPlan::facts).filter(desk::reaches).map(this::sheet).orElse(null);
    }

    private PlanSheet sheet(PlanFacts plan) {
        boolean reader = reaches(plan, WelfarePermissions.FILES);
        String own = reader ? "" : " and v.enteredBy = :me";
        TypedQuery<HomeVisit> query = em.createQuery("select v from HomeVisit v where v.fileId = :file" + own + " order by v.visitedAt desc, v.id desc", HomeVisit.class)
                .setParameter("file", plan.fileId()).setMaxResults(MOST);
        if (!reader) {
            query.setParameter("me", access.userId());
        }
        List<VisitFacts> visits = query.getResultStream().map(HomeVisit::facts).toList();
        audit.concerns(VisitDesk.VISIT, visits.stream().map(VisitFacts::id).toList());
        return new PlanSheet(access.may(WelfarePermissions.ATTENTION) ? plan : plan.withoutRhythm(), desk.child(plan.personId()), visits, reader, reaches(plan, WelfarePermissions.WORK));
    }

    private boolean reaches(PlanFacts plan, String permission) {
        return access.may(permission) && access.scope(permission).covers(plan.stationId(), plan.unitId());
    }

    /**
     * Decides on the rhythm of one child and on who goes there; {@code version} is that of the page it was read on.
     *
     * @param rhythm days from one visit to the next, or null for the usual
     * @param reason why it is another than the usual
     */
    @UseCase(WelfarePermissions.WORK)
    public void decide(long planId, Integer rhythm, String reason, Long visitor, Long companion, int version) {
        VisitPlan plan = desk.plan(planId);
        files.require(plan.facts().fileId(), WelfarePermissions.WORK);
        if (plan.facts().version() != version) {
            throw new ChangedMeanwhile(null);
        }
        crew.require(plan.facts().stationId(), visitor, companion);
        plan.decide(rhythm, reason);
        plan.give(visitor, companion);
        desk.settle(plan);
        fileDesk.settle(plan.facts().fileId());
    }
}
