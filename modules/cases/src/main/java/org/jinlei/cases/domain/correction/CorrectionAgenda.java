package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.AgendaSource;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingRequirement;
import org.jinlei.platform.worklist.Step;

/** What is to be done about corrective education: measures or mentoring, the next meeting, the end; and closing once nothing is missing. */
@ApplicationScoped
class CorrectionAgenda implements AgendaSource {

    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);

    @Inject
    private EntityManager em;

    @Inject
    private CorrectionDesk desk;

    @Inject
    @Any
    private Instance<ClosingRequirement> requirements;

    @Inject
    private Clock clock;

    @Override
    public List<Step> steps(CaseFacts file) {
        List<Step> steps = new ArrayList<>();
        if (file.dedicatedOfficer() == null || !file.status().isWorkable()) {
            return steps;
        }
        em.createQuery("select t from CorrectiveTask t where t.fileId = :file and t.status = :open", CorrectiveTask.class).setParameter("file", file.id())
                .setParameter("open", TaskStatus.OPEN).getResultList().forEach(task -> {
                    if (!desk.isPlaced(task.id())) {
                        steps.add(next(task, file.dedicatedOfficer()));
                    }
                    steps.addAll(ofMeasures(task, file.dedicatedOfficer()));
                });
        boolean complete = requirements.stream().allMatch(requirement -> requirement.missing(file, ClosingReason.DONE).isEmpty());
        if (steps.isEmpty() && complete) {
            steps.add(Step.of("cases.close", CasesPermissions.WORK, file.dedicatedOfficer(), "/cases/closing?id=" + file.id()));
        }
        return steps;
    }

    private Step next(CorrectiveTask task, long officer) {
        String page = "/cases/tasks/view?id=" + task.id();
        PlanFacts plan = desk.plan(task.id()).map(MentoringPlan::facts).orElse(null);
        if (plan == null) {
            boolean begun = !desk.measures(task.id(), LocalDate.now(clock)).isEmpty() || !desk.admonitions(task.id()).isEmpty();
            return Step.of(begun ? "cases.endCorrection" : "cases.beginCorrection", CasesPermissions.WORK, officer, page);
        }
        if (plan.completedAt() != null) {
            return Step.of("cases.endCorrection", CasesPermissions.WORK, officer, "/cases/tasks/end?id=" + task.id());
        }
        return desk.contacts(task.id()).stream().filter(contact -> contact.plannedOn() != null && contact.doneAt() == null && contact.missedReason() == null)
                .findFirst().map(contact -> meeting(task, officer, contact))
                .orElseGet(() -> Step.of("cases.completeMentoring", CasesPermissions.WORK, officer, page));
    }

    /** The next record of each measure that has a rhythm, and the judgement of each that lasts, by its last day. */
    private List<Step> ofMeasures(CorrectiveTask task, long officer) {
        List<Step> steps = new ArrayList<>();
        for (MeasureFacts measure : desk.measures(task.id(), LocalDate.now(clock))) {
            String link = "?id=" + task.id() + "&measure=" + measure.id();
            if (measure.nextRecordOn() != null) {
                steps.add(Step.of("cases.recordMeasure", CasesPermissions.MEASURES, measure.responsibleOfficer(), "/cases/tasks/record" + link)
                        .due(measure.nextRecordOn().atTime(LAST_OF_DAY), measure.nextRecordOn().atStartOfDay()));
            }
            if (measure.isToBeEvaluated()) {
                Step evaluate = Step.of("cases.evaluateMeasure", CasesPermissions.WORK, officer, "/cases/tasks/ending" + link);
                steps.add(measure.liftedOn() != null ? evaluate : evaluate.due(measure.endsOn().atTime(LAST_OF_DAY), measure.endsOn().atStartOfDay()));
            }
        }
        return steps;
    }

    private static Step meeting(CorrectiveTask task, long officer, ContactFacts contact) {
        LocalDateTime last = contact.plannedOn().atTime(LAST_OF_DAY);
        return Step.of("cases.meet", CasesPermissions.MEASURES, officer, "/cases/tasks/view?id=" + task.id())
                .due(last, contact.plannedOn().atStartOfDay());
    }
}
