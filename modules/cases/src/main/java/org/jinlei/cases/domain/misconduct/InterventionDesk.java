package org.jinlei.cases.domain.misconduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CaseSealed;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingRequirement;
import org.jinlei.cases.domain.FileWorkers;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.drafts.Drafts;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;

/** Where an intervention is fetched from: by the scope of station and village, and by work on the case from which it comes. Puts it on the worklists; seals it with its case. */
@ApplicationScoped
class InterventionDesk implements ClosingRequirement {

    static final String SUBJECT = "Intervention";
    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Worklist worklist;

    @Inject
    private Drafts drafts;

    Intervention visible(long id) {
        DataScope scope = access.scope(CasesPermissions.MEASURES);
        boolean found = !em.createNativeQuery("select i.id from cases_intervention i where i.id = :id and i.sealed = 0 and ("
                + (scope.everywhere() ? "1 = 1" : "i.station_id in (" + joined(scope.stations()) + ") or i.unit_id in (" + joined(scope.units()) + ")")
                + " or " + FileWorkers.worked("i.file_id") + ")").setParameter("id", id).setParameter("me", access.userId()).getResultList().isEmpty();
        Intervention intervention = found ? em.find(Intervention.class, id) : null;
        if (intervention == null) {
            throw new NotThere();
        }
        audit.concerns(SUBJECT, id);
        return intervention;
    }

    List<StepFacts> steps(long id) {
        return em.createQuery("select e from InterventionEntry e where e.interventionId = :id order by e.doneAt, e.id", InterventionEntry.class)
                .setParameter("id", id).getResultStream().map(InterventionEntry::facts).toList();
    }

    Set<InterventionStep> done(long id) {
        return steps(id).stream().map(StepFacts::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(InterventionStep.class)));
    }

    /** Puts what is to be done about it now on the worklist of whoever found it. */
    void settle(Intervention intervention) {
        em.flush();
        InterventionFacts facts = intervention.facts();
        List<Step> steps = new ArrayList<>();
        if (facts.isOpen()) {
            Set<InterventionStep> done = done(facts.id());
            String page = "/cases/interventions/view?id=" + facts.id();
            if (!done.contains(InterventionStep.STOPPED)) {
                steps.add(Step.of("cases.stopMisconduct", CasesPermissions.MEASURES, facts.foundBy(), page));
            }
            if (!done.contains(InterventionStep.GUARDIANS_URGED)) {
                steps.add(Step.of("cases.urgeGuardians", CasesPermissions.MEASURES, facts.foundBy(), page));
            }
            if (facts.nextVisit() != null) {
                steps.add(Step.of("cases.visitAgain", CasesPermissions.MEASURES, facts.foundBy(), page)
                        .due(facts.nextVisit().atTime(LAST_OF_DAY), facts.nextVisit().atStartOfDay()));
            } else if (steps.isEmpty()) {
                steps.add(Step.of("cases.closeIntervention", CasesPermissions.MEASURES, facts.foundBy(), page));
            }
        }
        worklist.settle(subject(facts), steps);
    }

    void sealWith(@Observes CaseSealed sealed) {
        em.createQuery("select i from Intervention i where i.fileId = :file", Intervention.class).setParameter("file", sealed.file().value())
                .getResultList().forEach(intervention -> {
                    intervention.seal();
                    worklist.settle(subject(intervention.facts()), List.of());
                    drafts.forget(SUBJECT, intervention.id());
                });
    }

    @Override
    public List<String> missing(CaseFacts file, ClosingReason reason) {
        return em.createQuery("select count(i) from Intervention i where i.fileId = :file and i.status = :open", Long.class).setParameter("file", file.id())
                .setParameter("open", InterventionStatus.OPEN).getSingleResult() > 0 ? List.of("intervention") : List.of();
    }

    private static Subject subject(InterventionFacts facts) {
        return new Subject(SUBJECT, facts.id(), facts.number(), facts.stationId(), facts.unitId());
    }

    private static String joined(Set<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
