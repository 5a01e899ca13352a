package org.jinlei.cases.domain.special;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ReviewRights;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.cases.domain.correction.TaskDoor;
import org.jinlei.cases.domain.correction.TaskFacts;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.time.TimeLimits;

/** Specialised education from the application to the return (rule 31); the documents themselves are those of the committee and the departments. */
@ApplicationScoped
@Transactional
public class PlacementWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskDoor tasks;

    @Inject
    private PlacementDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private TimeLimits limits;

    @Inject
    private Clock clock;

    /** Records an application by one of the three articles. */
    @UseCase(CasesPermissions.WORK)
    public void apply(long taskId, NewPlacement what) {
        TaskFacts task = tasks.worked(taskId);
        if (desk.ofTask(taskId).stream().anyMatch(one -> !one.facts().status().isOver())) {
            throw new BrokenRule(CaseRule.MINOR_HAS_A_PLACEMENT_ALREADY);
        }
        SpecialisedSchoolPlacement placement = new SpecialisedSchoolPlacement(taskId, task.fileId(), what, grounds(task), access.userId(), LocalDateTime.now(clock));
        em.persist(placement);
        remember(placement, TimelineKind.PLACEMENT_APPLIED, what.route());
    }

    /** Records what the committee came to. */
    @UseCase(CasesPermissions.WORK)
    public void opine(long taskId, CommitteeOpinion opinion) {
        SpecialisedSchoolPlacement placement = current(taskId);
        placement.opine(opinion, today());
        remember(placement, TimelineKind.PLACEMENT_OPINION, opinion.agreed());
    }

    /** Records the decision, after the committee agreed. */
    @UseCase(CasesPermissions.WORK)
    public void decide(long taskId, PlacementDecision decision) {
        SpecialisedSchoolPlacement placement = current(taskId);
        placement.decide(decision, decision.rightsToldOn() == null ? null : ReviewRights.of(limits, decision.rightsToldOn()), today());
        remember(placement, TimelineKind.PLACEMENT_DECIDED, decision.granted());
    }

    /** The minor has come to the specialised school. */
    @UseCase(CasesPermissions.WORK)
    public void admit(long taskId, LocalDate on) {
        SpecialisedSchoolPlacement placement = current(taskId);
        placement.admit(on, today());
        remember(placement, TimelineKind.PLACEMENT_BEGUN, on);
    }

    /** Records the assessment of the term that is due. */
    @UseCase(CasesPermissions.WORK)
    public void assess(long taskId, SchoolTerm term, TermResult result, LocalDate on, String assessedBy, String text) {
        SpecialisedSchoolPlacement placement = current(taskId);
        em.persist(placement.assess(term, desk.sheet(placement, "").dueTerm(), result, on, assessedBy, text, access.userId(), LocalDateTime.now(clock)));
        remember(placement, TimelineKind.PLACEMENT_ASSESSED, term.code());
    }

    /** The minor leaves. */
    @UseCase(CasesPermissions.WORK)
    public void leave(long taskId, Leaving leaving) {
        SpecialisedSchoolPlacement placement = current(taskId);
        placement.leave(leaving, desk.sheet(placement, "").isFoundFit(), today());
        remember(placement, TimelineKind.PLACEMENT_ENDED, leaving.kind());
    }

    private SpecialisedSchoolPlacement current(long taskId) {
        tasks.worked(taskId);
        return desk.ofTask(taskId).stream().findFirst().orElseThrow(NotThere::new);
    }

    private PlacementGrounds grounds(TaskFacts task) {
        List<BehaviourCode> coded = em.createQuery("select b.code from BehaviourFinding b where b.participantId = :participant", BehaviourCode.class)
                .setParameter("participant", task.participantId()).getResultList();
        return PlacementGrounds.of(coded, tasks.measures(task.id()).stream().anyMatch(measure -> !measure.history().breaches().isEmpty()));
    }

    private void remember(SpecialisedSchoolPlacement placement, TimelineKind kind, Object detail) {
        em.flush();
        audit.concerns("SpecialisedSchoolPlacement", placement.id());
        cases.remember(placement.fileId(), kind, detail);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
