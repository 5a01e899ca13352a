package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.rules.ChangedMeanwhile;

/** Assessments of a minor at the start, in the middle and at the end of a mentoring. */
@ApplicationScoped
@Transactional
public class AssessmentWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    /** The assessments of a task's plan in the order of their stages. */
    @UseCase(CasesPermissions.MEASURES)
    public List<Assessment> of(long taskId) {
        desk.visible(taskId);
        return desk.plan(taskId).map(plan -> assessments(areas(plan.id()))).orElse(List.of());
    }

    /**
     * Makes or corrects the assessment of a stage while the mentoring runs.
     *
     * @param before that of the stage when the page was read, or null
     */
    @UseCase(CasesPermissions.WORK)
    public void assess(long taskId, Assessment assessment, Assessment before) {
        CorrectiveTask task = desk.worked(taskId);
        MentoringPlan plan = desk.planOf(taskId);
        plan.requireRunning();
        List<AssessedArea> areas = areas(plan.id());
        List<Assessment> made = assessments(areas);
        Assessment known = made.stream().filter(one -> one.stage() == assessment.stage()).findFirst().orElse(null);
        if (known == null ? before != null : !known.isAsRead(before)) {
            throw new ChangedMeanwhile(known == null ? null : users.name(known.by()));
        }
        assessment.requireComplete();
        assessment.requireInOrder(made, plan.facts().startsOn(), LocalDate.now(clock));
        for (AreaFinding finding : assessment.findings()) {
            AssessedArea assessed = areas.stream().filter(one -> one.stage() == assessment.stage() && one.area() == finding.area()).findFirst()
                    .orElseGet(() -> new AssessedArea(plan.id(), assessment.stage(), finding.area()));
            assessed.find(finding, assessment.on(), access.userId());
            em.persist(assessed);
        }
        cases.remember(task.fileId(), TimelineKind.MENTORING_ASSESSED, assessment.stage(), assessment.on());
    }

    private List<AssessedArea> areas(long planId) {
        return em.createQuery("select a from AssessedArea a where a.planId = :plan order by a.id", AssessedArea.class).setParameter("plan", planId).getResultList();
    }

    private static List<Assessment> assessments(List<AssessedArea> areas) {
        Map<AssessmentStage, List<AssessedArea>> stages = areas.stream().collect(Collectors.groupingBy(AssessedArea::stage));
        return stages.entrySet().stream().map(one -> new Assessment(one.getKey(), one.getValue().get(0).assessedOn(), one.getValue().get(0).assessedBy(),
                one.getValue().stream().map(AssessedArea::finding).toList())).sorted(Comparator.comparing(Assessment::stage)).toList();
    }
}
