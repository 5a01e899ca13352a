package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.CasesSettings;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.FileWorkers;
import org.jinlei.cases.domain.ReviewRights;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.time.TimeLimits;

/** Corrective education of a minor: the tasks, their measures and admonitions, and the end. */
@ApplicationScoped
@Transactional
public class CorrectionWork {

    private static final String DETAILS = "select t.id, t.person_id, t.opened_at, t.status, t.station_id, t.unit_id, p.mentor, p.rhythm, p.starts_on, "
            + "p.completed_at, (select count(*) from cases_mentoring_contact c where c.plan_id = p.id and c.planned_on is not null and c.postponed_to is null), "
            + "(select count(*) from cases_mentoring_contact c where c.plan_id = p.id and c.done_at is not null), "
            + "(select min(c.planned_on) from cases_mentoring_contact c where c.plan_id = p.id and c.done_at is null and c.missed_reason is null), "
            + "(select date(max(c.done_at)) from cases_mentoring_contact c where c.plan_id = p.id), "
            + "(select count(*) from cases_corrective_measure m where m.task_id = t.id) "
            + "from cases_corrective_task t left join cases_mentoring_plan p on p.task_id = t.id";

    private static final int MOST = 100;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private PersonDirectory people;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private FileWorkers workers;

    @Inject
    private TimeLimits limits;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Minors under corrective education whom the caller reaches by station, village or assignment (ledger 2). */
    @UseCase(CasesPermissions.MEASURES)
    public Page<TaskRow> list(TaskFilter filter, PageRequest<TaskSort> request) {
        return page(query(filter), request);
    }

    /** Minors under corrective education whom a text names. */
    @UseCase(CasesPermissions.MEASURES)
    public Page<TaskRow> find(String text, PageRequest<TaskSort> request) {
        Set<Long> persons = people.meant(text);
        return persons.isEmpty() ? Page.empty() : page(query(TaskFilter.NONE).where("t.person_id in (:persons)", persons), request);
    }

    /** The latest tasks of a person that the caller reaches; within the use case of whoever asks. */
    List<Long> readable(Set<Long> persons) {
        if (!access.may(CasesPermissions.MEASURES)) {
            return List.of();
        }
        List<Long> tasks = query(TaskFilter.NONE).where("t.person_id in (:persons)", persons)
                .keys(em, TaskSort.OPENED, true, MOST);
        audit.concerns("CorrectiveTask", tasks);
        return tasks;
    }

    private Page<TaskRow> page(ListQuery query, PageRequest<TaskSort> request) {
        Page<TaskRow> page = query.page(em, request, DETAILS, this::row);
        audit.concerns("CorrectiveTask", page.rows().stream().map(TaskRow::id).toList());
        audit.concerns("Person", page.rows().stream().map(TaskRow::personId).toList());
        Map<Long, PersonSummary> names = people.known(page.rows().stream().map(TaskRow::personId).toList());
        return new Page<>(page.rows().stream().map(row -> row.named(names.containsKey(row.personId()) ? names.get(row.personId()).name() : "")).toList(),
                page.previous(), page.next(), page.count(), page.more());
    }

    /** The tasks that fit and that the caller reaches, for every list, figure and file of them. */
    ListQuery query(TaskFilter filter) {
        ListQuery query = ListQuery.of("cases_corrective_task t", "t.id")
                .where("t.sealed = 0")
                .when(filter.status(), "t.status = :status")
                .when(filter.unitId(), "t.unit_id = :unit")
                .when(filter.mentor(), "t.id in (select w.task_id from cases_mentoring_plan w where w.mentor = :mentor)")
                .within(access.scope(CasesPermissions.MEASURES), "t.station_id", "t.unit_id");
        return workers.alsoWorked(query, "select b.id from cases_corrective_task b where b.file_id in (%s)");
    }

    private TaskRow row(Row row) {
        LocalDate today = LocalDate.now(clock);
        MentoringRhythm rhythm = row.constant(7, MentoringRhythm.class);
        boolean running = rhythm != null && row.dateTime(9) == null;
        LocalDate next = running ? row.date(12) : null;
        return new TaskRow(row.id(), row.number(1), null, row.dateTime(2), row.constant(3, TaskStatus.class), row.number(4), row.number(5), row.number(6),
                rhythm != null, row.number(10).intValue(), row.number(11).intValue(), next, next != null && next.isBefore(today),
                running && PlanProgress.isSilent(false, rhythm, row.date(8), row.date(13), today, settings.number(CasesSettings.NO_CONTACT, today)), row.number(14).intValue());
    }

    /** One task, without anything of the case's evidence. */
    @UseCase(CasesPermissions.MEASURES)
    public TaskView view(long taskId) {
        TaskFacts task = desk.visible(taskId).facts();
        boolean ofCase = cases.reads(task.fileId());
        return new TaskView(ofCase ? task : task.withoutReason(), ofCase, cases.works(task.fileId()));
    }

    /** The tasks of a case file. */
    @UseCase(CasesPermissions.READ)
    public List<TaskFacts> tasksOf(long fileId) {
        cases.read(fileId);
        return em.createQuery("select t from CorrectiveTask t where t.fileId = :file order by t.id", CorrectiveTask.class)
                .setParameter("file", fileId).getResultStream().map(CorrectiveTask::facts).toList();
    }

    /** The measures of a task with what was carried out of them. */
    @UseCase(CasesPermissions.MEASURES)
    public List<MeasureFacts> measuresOf(long taskId) {
        desk.visible(taskId);
        return desk.measures(taskId, LocalDate.now(clock));
    }

    /** Records a measure of article 41 by the officer of the case; only for serious misconduct, with decision and review rights. */
    @UseCase(CasesPermissions.WORK)
    public void order(long taskId, MeasureDraft draft) {
        CorrectiveTask task = desk.worked(taskId);
        boolean serious = desk.count("select count(*) from cases_behaviour_finding where participant_id = :id and code like 'SERIOUS%'",
                task.participantId()) > 0;
        ReviewRights rights = draft.reviewRightsToldOn() == null ? null : ReviewRights.of(limits, draft.reviewRightsToldOn());
        em.persist(new CorrectiveMeasure(taskId, draft, serious, rights, access.userId()));
        cases.remember(task.fileId(), TimelineKind.MEASURE_ORDERED, draft.kind());
    }

    /** Records an admonition of the minor or of the guardians. */
    @UseCase(CasesPermissions.WORK)
    public void admonish(long taskId, boolean ofGuardian, boolean guidanceOrdered, String content) {
        CorrectiveTask task = desk.worked(taskId);
        if (content == null || content.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        em.persist(new Admonition(taskId, ofGuardian, guidanceOrdered, content, access.userId(), now()));
        cases.remember(task.fileId(), TimelineKind.ADMONISHED, ofGuardian);
    }

    /** Ends the task: fulfilled by a measure, an admonition, a completed mentoring or specialised education, else only for a reason (rule 25). */
    @UseCase(CasesPermissions.WORK)
    public void close(long taskId, String reason) {
        CorrectiveTask task = desk.worked(taskId);
        if (desk.count("select count(*) from cases_mentoring_plan where task_id = :id and completed_at is null", taskId) > 0) {
            throw new BrokenRule(CaseRule.MENTORING_IS_COMPLETED_FIRST);
        }
        if (desk.isPlaced(taskId)) {
            throw new BrokenRule(CaseRule.SPECIAL_EDUCATION_ENDS_FIRST);
        }
        List<MeasureFacts> measures = desk.measures(taskId, LocalDate.now(clock));
        if (measures.stream().anyMatch(MeasureFacts::running)) {
            throw new BrokenRule(CaseRule.MEASURES_ARE_ENDED_FIRST);
        }
        boolean educated = !measures.isEmpty() || desk.count("select (select count(*) from cases_admonition where task_id = :id) "
                + "+ (select count(*) from cases_mentoring_plan where task_id = :id) "
                + "+ (select count(*) from cases_placement where task_id = :id and admitted_on is not null)", taskId) > 0;
        task.close(educated, reason, now());
        cases.remember(task.fileId(), TimelineKind.CORRECTIVE_TASK_CLOSED, educated);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
