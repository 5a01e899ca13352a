package org.jinlei.cases.domain.special;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.CasesSettings;
import org.jinlei.cases.domain.AgendaSource;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.correction.MeasureEnd;
import org.jinlei.cases.domain.correction.MeasureFacts;
import org.jinlei.cases.domain.correction.TaskDoor;
import org.jinlei.cases.domain.correction.TaskFacts;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.worklist.Step;

/** Where specialised education is read from, after its task or file was asked for; and what is to be done about it. */
@ApplicationScoped
class PlacementDesk implements AgendaSource {

    @Inject
    private EntityManager em;

    @Inject
    private TaskDoor tasks;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** What was applied for about a task, the last first. */
    List<SpecialisedSchoolPlacement> ofTask(long taskId) {
        return em.createQuery("select p from SpecialisedSchoolPlacement p where p.taskId = :task order by p.id desc", SpecialisedSchoolPlacement.class)
                .setParameter("task", taskId).getResultList();
    }

    List<SpecialisedSchoolPlacement> ofFile(long fileId) {
        return em.createQuery("select p from SpecialisedSchoolPlacement p where p.fileId = :file order by p.id", SpecialisedSchoolPlacement.class)
                .setParameter("file", fileId).getResultList();
    }

    List<TermFacts> terms(long placementId) {
        return em.createQuery("select t from TermAssessment t where t.placementId = :placement order by t.term", TermAssessment.class)
                .setParameter("placement", placementId).getResultStream().map(TermAssessment::facts).toList();
    }

    PlacementSheet sheet(SpecialisedSchoolPlacement placement, String name) {
        PlacementFacts facts = placement.facts();
        List<TermFacts> terms = terms(placement.id());
        SchoolTerm due = facts.status() == PlacementStatus.ADMITTED ? dueTerm(facts, terms) : null;
        LocalDate on = due == null ? null : lengths().lastDay(due);
        return new PlacementSheet(facts, name, terms, due, on, on != null && on.isBefore(LocalDate.now(clock)));
    }

    private SchoolTerm dueTerm(PlacementFacts facts, List<TermFacts> terms) {
        return lengths().due(facts.admittedOn(), terms.isEmpty() ? null : terms.get(terms.size() - 1).term());
    }

    private TermLengths lengths() {
        return new TermLengths(settings.number(CasesSettings.FIRST_TERM), settings.number(CasesSettings.SECOND_TERM));
    }

    @Override
    public List<Step> steps(CaseFacts file) {
        if (file.dedicatedOfficer() == null || !file.status().isWorkable()) {
            return List.of();
        }
        return tasks.openOf(file.id()).stream().flatMap(task -> step(task, file.dedicatedOfficer()).stream()).toList();
    }

    private List<Step> step(TaskFacts task, long officer) {
        List<SpecialisedSchoolPlacement> all = ofTask(task.id());
        String page = "/cases/tasks/special?id=" + task.id();
        if (all.isEmpty()) {
            List<MeasureFacts> measures = tasks.measures(task.id());
            return measures.stream().anyMatch(measure -> measure.end() == MeasureEnd.UPGRADED)
                    ? List.of(Step.of("cases.applySpecial", CasesPermissions.WORK, officer, page)) : List.of();
        }
        PlacementSheet sheet = sheet(all.get(0), "");
        return switch (sheet.facts().status()) {
            case APPLIED -> List.of(Step.of("cases.awaitOpinion", CasesPermissions.WORK, officer, page));
            case AGREED -> List.of(Step.of("cases.awaitPlacementDecision", CasesPermissions.WORK, officer, page));
            case ORDERED -> List.of(Step.of("cases.admitToSpecial", CasesPermissions.WORK, officer, page));
            case ADMITTED -> List.of(Step.of("cases.assessTerm", CasesPermissions.WORK, officer, page)
                    .due(sheet.dueOn().plusDays(1).atStartOfDay().minusSeconds(1), sheet.dueOn().minusDays(settings.number(CasesSettings.TERM_NOTICE)).atStartOfDay()));
            case NOT_AGREED, REFUSED, LEFT -> List.of();
        };
    }
}
