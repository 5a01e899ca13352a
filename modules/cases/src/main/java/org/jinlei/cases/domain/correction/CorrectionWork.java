package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;

/** Corrective education of a minor: measures, admonitions and the end of the task. */
@ApplicationScoped
@Transactional
public class CorrectionWork {

    private static final String DETAILS = "select t.id, t.file_id, t.participant_id, t.person_id, t.opened_at, t.closed_at, t.closed_reason, "
            + "t.status, t.station_id, t.unit_id from cases_corrective_task t";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private Clock clock;

    /** Minors under corrective education whom the caller reaches by station, village or assignment (ledger 2). */
    @UseCase(CasesPermissions.MEASURES)
    public Page<TaskFacts> list(TaskStatus status, PageRequest<TaskSort> request) {
        Page<TaskFacts> page = ListQuery.of("cases_corrective_task t", "t.id")
                .where("t.sealed = 0")
                .when(status, "t.status = :status")
                .within(access.scope(CasesPermissions.MEASURES), "t.station_id", "t.unit_id")
                .alsoVisible("select b.id from cases_corrective_task b join cases_assignment a on a.file_id = b.file_id "
                        + "where a.user_id = :me and a.until_at is null", access.userId())
                .page(em, request, DETAILS, row -> new TaskFacts(row.id(), row.number(1), row.number(2), row.number(3), row.dateTime(4),
                        row.dateTime(5), row.text(6), row.constant(7, TaskStatus.class), row.number(8), row.number(9)));
        audit.concerns("CorrectiveTask", page.rows().stream().map(TaskFacts::id).toList());
        audit.concerns("Person", page.rows().stream().map(TaskFacts::personId).toList());
        return page;
    }

    /** One task, without anything of the case's evidence. */
    @UseCase(CasesPermissions.MEASURES)
    public TaskFacts view(long taskId) {
        return desk.visible(taskId).facts();
    }

    /** The tasks of a case file. */
    @UseCase(CasesPermissions.READ)
    public List<TaskFacts> tasksOf(long fileId) {
        cases.read(fileId);
        return em.createQuery("select t from CorrectiveTask t where t.fileId = :file order by t.id", CorrectiveTask.class)
                .setParameter("file", fileId).getResultStream().map(CorrectiveTask::facts).toList();
    }

    /** The measures of a task. */
    @UseCase(CasesPermissions.MEASURES)
    public List<MeasureFacts> measuresOf(long taskId) {
        desk.visible(taskId);
        return em.createQuery("select m from CorrectiveMeasure m where m.taskId = :task order by m.id", CorrectiveMeasure.class)
                .setParameter("task", taskId).getResultStream().map(CorrectiveMeasure::facts).toList();
    }

    /** Records a measure of article 41 by the officer of the case; only for serious misconduct, with decision and review rights. */
    @UseCase(CasesPermissions.WORK)
    public void order(long taskId, MeasureDraft draft) {
        CorrectiveTask task = worked(taskId);
        boolean serious = desk.count("select count(*) from cases_behaviour_finding where participant_id = :id and code like 'SERIOUS%'",
                task.participantId()) > 0;
        em.persist(new CorrectiveMeasure(taskId, draft, serious, access.userId()));
        cases.remember(task.fileId(), TimelineKind.MEASURE_ORDERED, draft.kind());
    }

    /** Records an admonition of the minor or of the guardians. */
    @UseCase(CasesPermissions.WORK)
    public void admonish(long taskId, boolean ofGuardian, boolean guidanceOrdered, String content) {
        CorrectiveTask task = worked(taskId);
        if (content == null || content.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        em.persist(new Admonition(taskId, ofGuardian, guidanceOrdered, content, access.userId(), now()));
        cases.remember(task.fileId(), TimelineKind.ADMONISHED, ofGuardian);
    }

    /** Ends the task: fulfilled by a measure, an admonition or a completed mentoring, else only for a reason (rule 25). */
    @UseCase(CasesPermissions.WORK)
    public void close(long taskId, String reason) {
        CorrectiveTask task = worked(taskId);
        if (desk.count("select count(*) from cases_mentoring_plan where task_id = :id and completed_at is null", taskId) > 0) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        boolean educated = desk.count("select (select count(*) from cases_corrective_measure where task_id = :id) "
                + "+ (select count(*) from cases_admonition where task_id = :id) "
                + "+ (select count(*) from cases_mentoring_plan where task_id = :id)", taskId) > 0;
        task.close(educated, reason, now());
        cases.remember(task.fileId(), TimelineKind.CORRECTIVE_TASK_CLOSED, educated);
    }

    private CorrectiveTask worked(long taskId) {
        CorrectiveTask task = desk.visible(taskId);
        task.requireOpen();
        cases.work(task.fileId());
        return task;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
